import {remember} from '../../data/briefs';
import {FOLDERS} from '../../data/families';
import {readable} from '../../data/labels';
import {select, textOf, type Row} from '../../data/sparql';
import {ID} from '../../data/terms';

/** A thing on the map. */
export interface Node {
  readonly iri: string;
  readonly label: string;
  readonly kind: string;
}

/** The whole graph: things that claims connect, each pair once. */
export interface WholeGraph {
  readonly nodes: readonly Node[];
  readonly pairs: readonly (readonly [string, string])[];
}

const LONGEST = 70;
/** The server gives at most this many rows in one answer. */
const PAGE = 90_000;

/** Fetches nodes and pairs side by side. */
export async function wholeGraph(signal: AbortSignal): Promise<WholeGraph> {
  const [named, connected] = await Promise.all([
    all(`SELECT ?x (MIN(SUBSTR(?name, 1, ${LONGEST})) AS ?label) {
      ?article parley:mentions ?x . ?x rdfs:label ?name } GROUP BY ?x ORDER BY ?x`, signal),
    all(`SELECT DISTINCT ?s ?o {
      ?claim rdf:subject ?s ; rdf:object ?o
      FILTER (isIRI(?o) && ?s != ?o && (STRSTARTS(STR(?o), STR(id:)) || STRSTARTS(STR(?o), CONCAT(STR(vocab:), "industry/"))))
    } ORDER BY ?s ?o`, signal),
  ]);
  const nodes = named.map(row => nodeOf(textOf(row.x), textOf(row.label)));
  nodes.filter(({kind}) => kind !== 'Statement').forEach(remember);
  return {nodes, pairs: connected.map(row => [textOf(row.s), textOf(row.o)] as const)};
}

async function all(query: string, signal: AbortSignal): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const page = await select(`${query} LIMIT ${PAGE} OFFSET ${offset}`, signal);
    rows.push(...page);
    if (page.length < PAGE) return rows;
  }
}

/** The kind is told by the IRI, which is faster than asking for classes. */
function nodeOf(iri: string, label: string): Node {
  const folder = iri.startsWith(ID) ? iri.slice(ID.length).split('/')[0] ?? '' : 'industry';
  const kind = FOLDERS[folder] ?? '';
  return {iri, label: readable(label, kind), kind};
}
