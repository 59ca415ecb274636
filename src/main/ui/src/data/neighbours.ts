import type {Direction} from './claims';
import {edgesBetween} from './edges';
import {numberOf, select, textOf} from './sparql';
import {ID, VOCAB, iriTerm} from './terms';

/** Which connections of a thing to follow; without predicate or direction, any. */
export interface Way {
  readonly predicate?: string;
  readonly direction?: Direction;
  readonly limit: number;
  readonly offset?: number;
}

/** A way on from a thing, with the number of other things there. */
export interface WayCount {
  readonly predicate: string;
  readonly direction: Direction;
  readonly things: number;
}

/** The things that claims connect with one, those that most articles mention first. */
export async function neighboursBy(iri: string, way: Way, signal?: AbortSignal): Promise<string[]> {
  const rows = await select(
    `SELECT ?x (COUNT(DISTINCT ?article) AS ?articles) {
      ${pattern(iri, way)} FILTER (isIRI(?x))
      OPTIONAL { ?article parley:mentions ?x }
    } GROUP BY ?x ORDER BY DESC(?articles) ?x LIMIT ${way.limit} OFFSET ${way.offset ?? 0}`,
    signal,
  );
  return rows.map(row => textOf(row.x)).filter(isDrawable);
}

/** So many things are a drawing without statements. */
const ENOUGH = 8;

/** What is around a thing: what it is connected with, and who else is in the same events. */
export async function around(iri: string, limit: number, signal?: AbortSignal): Promise<string[]> {
  const near = (await neighboursBy(iri, {limit: 4 * limit}, signal)).sort((one, other) => Number(isSaid(one)) - Number(isSaid(other)));
  const things = near.filter(each => !isSaid(each)).slice(0, limit / 2);
  if (things.length === 0) return near.slice(0, limit);
  const rows = await select(
    `SELECT ?x (COUNT(DISTINCT ?event) AS ?times) {
      VALUES ?event { ${things.map(iriTerm).join(' ')} }
      ?event parley:participant|parley:between|parley:imposedBy|parley:against|parley:setBy|parley:triggers ?x .
      FILTER (?x != ${iriTerm(iri)})
    } GROUP BY ?x ORDER BY DESC(?times) ?x LIMIT ${limit}`,
    signal,
  );
  const found = [...new Set([...things, ...rows.map(row => textOf(row.x))])];
  return found.length >= ENOUGH ? found.slice(0, limit) : [...new Set([...found, ...near])].slice(0, limit);
}

/** How many things there are on each way from one. */
export async function ways(iri: string, signal?: AbortSignal): Promise<WayCount[]> {
  const node = iriTerm(iri);
  const rows = await select(
    `SELECT ?p ?direction (COUNT(DISTINCT ?x) AS ?things) {
      { ?claim rdf:subject ${node} ; rdf:predicate ?p ; rdf:object ?x BIND ("out" AS ?direction) }
      UNION { ?claim rdf:object ${node} ; rdf:predicate ?p ; rdf:subject ?x BIND ("back" AS ?direction) }
      FILTER (isIRI(?x) && ?p != rdf:type && (STRSTARTS(STR(?x), STR(id:)) || STRSTARTS(STR(?x), STR(vocab:))))
    } GROUP BY ?p ?direction ORDER BY DESC(?things)`,
    signal,
  );
  return rows.map(row => ({
    predicate: textOf(row.p), direction: textOf(row.direction) === 'out' ? 'out' : 'back', things: numberOf(row.things),
  } as const));
}

/** Classes that a drawing begins with, and how many things of each. */
const START = [['Party', 4], ['Person', 5], ['Negotiation', 3], ['TradeMeasure', 5], ['Meeting', 3]] as const;

/** The things of each sort that most articles mention and that are connected, as a start for a drawing. */
export async function prominent(signal?: AbortSignal): Promise<string[]> {
  const parts = START.map(([name, most]) =>
    `{ SELECT ?x (COUNT(DISTINCT ?article) AS ?articles) { ?x a parley:${name} . ?article parley:mentions ?x }
       GROUP BY ?x ORDER BY DESC(?articles) ?x LIMIT ${most} }`);
  const rows = await select(`SELECT ?x { ${parts.join(' UNION ')} }`, signal);
  const found = [...new Set(rows.map(row => textOf(row.x)))];
  const edges = await edgesBetween(found, found, signal);
  const connected = new Set(edges.flatMap(({subject, object}) => [subject, object]));
  return connected.size > 0 ? found.filter(iri => connected.has(iri)) : found;
}

function pattern(iri: string, {predicate, direction}: Way): string {
  const node = iriTerm(iri);
  const property = predicate ? iriTerm(predicate) : '?p';
  const parts = [];
  if (direction !== 'back') parts.push(`{ ?claim rdf:subject ${node} ; rdf:predicate ${property} ; rdf:object ?x }`);
  if (direction !== 'out') parts.push(`{ ?claim rdf:object ${node} ; rdf:predicate ${property} ; rdf:subject ?x }`);
  return parts.join(' UNION ');
}

/** Statements, actions and figures are many, and say little on a drawing before one asks for them. */
function isSaid(iri: string): boolean {
  return /\/id\/(statement|action|figure)\//.test(iri);
}

function isDrawable(iri: string): boolean {
  return iri.startsWith(ID) || iri.startsWith(VOCAB);
}
