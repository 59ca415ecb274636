import {numberOf, select, textOf} from './sparql';
import {iriTerm, localName} from './terms';

/** A stretch of an article that is no paragraph of the story. */
export interface Part {
  /** Local name of its class, such as "Leftover". */
  readonly kind: string;
  /** Offsets in code points, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What the reader of a text is told of its parts. */
export const PART_WORDS: Readonly<Record<string, string>> = {
  Headline: 'headline',
  Kicker: 'kicker',
  Deck: 'under the headline',
  Byline: 'byline',
  AgencyLine: 'agency',
  Dateline: 'dateline',
  Leftover: 'not the article',
};

/** The parts of an article in their order. */
export async function partsOf(article: string, signal?: AbortSignal): Promise<Part[]> {
  const rows = await select(
    `SELECT ?class ?start ?end {
      ?part parley:inArticle ${iriTerm(article)} ; a parley:Part , ?class ; oa:start ?start ; oa:end ?end .
      FILTER (?class NOT IN (parley:Part, parley:Passage))
    } ORDER BY ?start`,
    signal,
  );
  return rows.map(row => ({kind: localName(textOf(row.class)), start: numberOf(row.start), end: numberOf(row.end)}));
}
