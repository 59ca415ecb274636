import {numberOf, select, textOf, type Row, type Term} from './sparql';
import {ID, iriTerm, localName} from './terms';
import type {Selection} from '../route/selection';

/** The words of an article that carry a claim. */
export interface Passage {
  readonly iri: string;
  readonly article: string;
  /** Offsets in code points, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly published: string;
}

/** A triple that an article carries, with how it stands there. */
export interface Claim {
  readonly iri: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
  /** Local name, such as "asserted" or "denied". */
  readonly modality: string;
  readonly confidence: number;
  readonly rule: string;
  /** IRI of the one who says so; empty where it is the article itself. */
  readonly attributedTo: string;
  readonly passages: readonly Passage[];
}

/** Whether the thing is the claims' subject or their object. */
export type Direction = 'out' | 'back';

/** How many claims connect a thing by one property in one direction. */
export interface Group {
  readonly predicate: string;
  readonly direction: Direction;
  readonly count: number;
}

const DETAILS = `
  ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o ; parley:evidence ?passage .
  ?passage oa:start ?start ; oa:end ?end ; oa:exact ?exact ; parley:inArticle ?article .
  OPTIONAL { ?claim parley:modality ?modality }
  OPTIONAL { ?claim parley:confidence ?confidence }
  OPTIONAL { ?claim parley:rule ?rule }
  OPTIONAL { ?claim parley:attributedTo ?by }
  OPTIONAL { ?article parley:published ?published }`;

/** The kinds of claims about a thing, the most specific first. */
export async function groups(iri: string, signal?: AbortSignal): Promise<Group[]> {
  const node = iriTerm(iri);
  const rows = await select(
    `SELECT ?p ?direction (COUNT(DISTINCT ?claim) AS ?count) {
      { ?claim rdf:subject ${node} ; rdf:predicate ?p BIND ("out" AS ?direction) }
      UNION { ?claim rdf:object ${node} ; rdf:predicate ?p BIND ("back" AS ?direction) }
    } GROUP BY ?p ?direction`,
    signal,
  );
  return rows.map(row => ({
    predicate: textOf(row.p),
    direction: textOf(row.direction) === 'out' ? 'out' : 'back',
    count: numberOf(row.count),
  } as const));
}

/** The claims of one group, the youngest articles first. */
export async function claimsOfGroup(
  iri: string, group: Group, limit: number, signal?: AbortSignal,
): Promise<Claim[]> {
  const end = group.direction === 'out' ? 'rdf:subject' : 'rdf:object';
  return claims(
    `{ SELECT DISTINCT ?claim { ?claim ${end} ${iriTerm(iri)} ; rdf:predicate ${iriTerm(group.predicate)} }
       ORDER BY ?claim LIMIT ${limit} }`,
    signal,
  );
}

/** The claims that an article makes, in the order of its text. */
export async function claimsOfArticle(iri: string, signal?: AbortSignal): Promise<Claim[]> {
  const found = await claims(`?passage parley:inArticle ${iriTerm(iri)} . ?claim parley:evidence ?passage .`, signal);
  return found.sort((one, other) => (one.passages[0]?.start ?? 0) - (other.passages[0]?.start ?? 0));
}

/** The claims that stand behind a selection; those that only name a thing where there are no others. */
export async function claimsOf(selection: Selection, limit: number, signal?: AbortSignal): Promise<Claim[]> {
  if (selection.kind === 'edge') {
    const {subject, predicate, object} = selection;
    return claims(
      `?claim rdf:subject ${iriTerm(subject)} ; rdf:object ${iriTerm(object)} ; rdf:predicate ${iriTerm(predicate)} .`,
      signal,
    );
  }
  const node = iriTerm(selection.iri);
  if (isClaim(selection.iri)) {
    return claims(`${node} rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?claim rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o .`, signal);
  }
  const about = (filter: string) => claims(
    `{ SELECT DISTINCT ?claim { { ?claim rdf:subject ${node} } UNION { ?claim rdf:object ${node} }
       ?claim rdf:predicate ?kind ${filter} } ORDER BY ?claim LIMIT ${limit} }`,
    signal,
  );
  const facts = await about('FILTER (?kind != rdf:type)');
  return facts.length > 0 ? facts : about('');
}

/** Whether an IRI is that of a claim: they live below their article. */
export function isClaim(iri: string): boolean {
  return iri.startsWith(`${ID}article/`) && iri.includes('#claim-');
}

/** Whether an IRI is that of an article itself. */
export function isArticle(iri: string): boolean {
  return iri.startsWith(`${ID}article/`) && !iri.includes('#');
}

async function claims(pattern: string, signal?: AbortSignal): Promise<Claim[]> {
  return collect(await select(`SELECT * { ${pattern} ${DETAILS} }`, signal));
}

function collect(rows: readonly Row[]): Claim[] {
  const found = new Map<string, Claim & {passages: Passage[]}>();
  for (const row of rows) {
    if (!row.o) continue;
    const iri = textOf(row.claim);
    const claim = found.get(iri) ?? {
      iri,
      subject: textOf(row.s),
      predicate: textOf(row.p),
      object: row.o,
      modality: localName(textOf(row.modality)) || 'asserted',
      confidence: row.confidence ? numberOf(row.confidence) : 1,
      rule: textOf(row.rule),
      attributedTo: textOf(row.by),
      passages: [],
    };
    if (!claim.passages.some(passage => passage.iri === textOf(row.passage))) {
      claim.passages.push(passageOf(row));
    }
    found.set(iri, claim);
  }
  for (const claim of found.values()) claim.passages.sort((one, other) => one.start - other.start);
  return [...found.values()].sort(byDate);
}

function passageOf(row: Row): Passage {
  return {
    iri: textOf(row.passage),
    article: textOf(row.article),
    start: numberOf(row.start),
    end: numberOf(row.end),
    exact: textOf(row.exact),
    published: textOf(row.published),
  };
}

function byDate(one: Claim, other: Claim): number {
  const [first, second] = [one.passages[0]?.published ?? '', other.passages[0]?.published ?? ''];
  return second.localeCompare(first) || one.iri.localeCompare(other.iri);
}
