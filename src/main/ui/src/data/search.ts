import {kindOf, remember, type Brief} from './briefs';
import {readable} from './labels';
import {numberOf, select, textOf} from './sparql';
import {textQuery, textTerm} from './terms';

/** A thing whose name matches what was typed. */
export interface Hit extends Brief {
  /** The name that matched, where it is not the label. */
  readonly alias: string;
  /** In how many articles it is mentioned. */
  readonly articles: number;
}

const HITS = 3000;
const SHOWN = 12;

/** Finds things by their names and surface forms; those that articles mention come first. */
export async function search(typed: string, signal?: AbortSignal): Promise<Hit[]> {
  const query = textQuery(typed);
  if (!query) return [];
  const rows = await select(
    `SELECT ?x ?label ?preferred (GROUP_CONCAT(DISTINCT ?class; separator=" ") AS ?classes)
        (SAMPLE(?name) AS ?alias) (MAX(?score) AS ?best) (COUNT(DISTINCT ?article) AS ?articles) {
      { SELECT ?x ?score ?name { (?x ?score ?name) text:query (rdfs:label ${textTerm(query)} ${HITS})
        FILTER (!REGEX(STR(?x), "/id/(statement|action|figure|run)/")) } LIMIT 200 }
      ?x rdfs:label ?label ; a ?class .
      OPTIONAL { ?x skos:prefLabel ?preferred }
      OPTIONAL { ?article parley:mentions ?x }
    } GROUP BY ?x ?label ?preferred`,
    signal,
  );
  const found = new Map<string, Hit & {best: number}>();
  for (const row of rows) {
    const iri = textOf(row.x);
    const kind = kindOf(textOf(row.classes).split(' '));
    const label = readable(textOf(row.preferred) || textOf(row.label), kind);
    const before = found.get(iri);
    if (!kind || (before && before.label.length >= label.length)) continue;
    const alias = textOf(row.alias);
    found.set(iri, {
      iri, label, kind, articles: numberOf(row.articles), best: numberOf(row.best),
      alias: alias === label ? '' : alias,
    });
  }
  const hits = [...found.values()].sort((one, other) => rank(other, typed) - rank(one, typed));
  hits.forEach(remember);
  return hits.slice(0, SHOWN);
}

/** Names that begin as typed, then things that are often in the news, then the index's own score. */
function rank(hit: Hit & {best: number}, typed: string): number {
  const start = typed.trim().toLowerCase();
  const begins = [hit.label, hit.alias].some(name => name.toLowerCase().startsWith(start));
  const event = ['Statement', 'Action', 'Figure', 'Meeting', 'Deadline'].includes(hit.kind);
  return (begins ? 3 : 0) + (event ? -3 : 0) + Math.log2(1 + hit.articles) + hit.best / 100;
}
