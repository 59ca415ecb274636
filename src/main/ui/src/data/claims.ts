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
  /** The earlier article whose text the article prints; empty where the text is its own. */
  readonly original: string;
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
  /** How many articles that do not copy one another say the same. */
  readonly reports: number;
  readonly passages: readonly Passage[];
}

/** Whether the thing is the claims' subject or their object. */
export type Direction = 'out' | 'back';

/** How many claims connect a thing by one property in one direction. */
export interface Group {
  /** Where it tells groups apart, the folder of the other things' IRIs, such as "figure"; else empty. */
  readonly folder: string;
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
  OPTIONAL { ?claim parley:independentReports ?reports }
  OPTIONAL { ?article parley:echoOf ?original }
  OPTIONAL { ?article parley:published ?published }`;

/** The kinds of claims about a thing, the most specific first. */
export async function groups(iri: string, signal?: AbortSignal): Promise<Group[]> {
  const node = iriTerm(iri);
  const rows = await select(
    `SELECT ?p ?direction ?folder (COUNT(DISTINCT ?claim) AS ?count) {
      { ?claim rdf:subject ${node} ; rdf:predicate ?p BIND ("out" AS ?direction) }
      UNION { ?claim rdf:object ${node} ; rdf:predicate ?p ; rdf:subject ?s BIND ("back" AS ?direction)
        BIND (IF(?p IN (parley:ofParty, parley:about), STRBEFORE(STRAFTER(STR(?s), STR(id:)), "/"), "") AS ?folder) }
    } GROUP BY ?p ?direction ?folder`,
    signal,
  );
  return rows.map(row => ({
    predicate: textOf(row.p),
    direction: textOf(row.direction) === 'out' ? 'out' : 'back',
    folder: textOf(row.folder),
    count: numberOf(row.count),
  } as const));
}

/** A fact with one of the claims that state it. */
export interface Fact {
  readonly claim: Claim;
  /** How many claims state it in this way. */
  readonly claims: number;
}

/** The facts of a group, those with most claims first. */
export async function factsOfGroup(iri: string, group: Group, limit: number, signal?: AbortSignal): Promise<Fact[]> {
  const [own, other] = group.direction === 'out' ? ['rdf:subject', 'rdf:object'] : ['rdf:object', 'rdf:subject'];
  const rows = await select(
    `SELECT * {
      { SELECT ?other ?how (COUNT(?c) AS ?times) (MAX(?c) AS ?claim) {
        ?c ${own} ${iriTerm(iri)} ; rdf:predicate ${iriTerm(group.predicate)} ; ${other} ?other ; parley:modality ?how . ${ofFolder(group)}
      } GROUP BY ?other ?how ORDER BY DESC(?times) ?other LIMIT ${limit} }
      ${DETAILS}
    }`,
    signal,
  );
  const times = new Map(rows.map(row => [textOf(row.claim), numberOf(row.times)]));
  return collect(rows)
    .map(claim => ({claim, claims: times.get(claim.iri) ?? 1}))
    .sort((one, next) => next.claims - one.claims || one.claim.iri.localeCompare(next.claim.iri));
}

/** Keeps to the claims of one folder's things. */
function ofFolder({folder}: Group): string {
  return folder ? `FILTER (STRSTARTS(STR(?other), "${ID}${folder}/"))` : '';
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
      reports: row.reports ? numberOf(row.reports) : 1,
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
    original: textOf(row.original),
  };
}

function byDate(one: Claim, other: Claim): number {
  const [first, second] = [one.passages[0]?.published ?? '', other.passages[0]?.published ?? ''];
  return second.localeCompare(first) || one.iri.localeCompare(other.iri);
}
