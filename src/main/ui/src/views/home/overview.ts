import {numberOf, select, textOf} from '../../data/sparql';

/** How many of something there are. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** A thing with the number of articles that mention it. */
export interface Ranked {
  readonly iri: string;
  readonly articles: number;
}

/** A date by which someone has to act. */
export interface DeadlineEntry {
  readonly iri: string;
  readonly date: string;
  readonly status: string;
}

/** What the collection holds. */
export async function totals(signal: AbortSignal): Promise<Count[]> {
  const rows = await select(
    `SELECT ?name (COUNT(DISTINCT ?x) AS ?count) {
      VALUES (?name ?class) {
        ("people" parley:Person) ("bodies" parley:Organization) ("parties" parley:Party)
        ("measures" parley:TradeMeasure) ("meetings" parley:Meeting) ("deadlines" parley:Deadline)
        ("statements" parley:Statement) ("figures" parley:Figure)
      }
      ?article parley:mentions ?x . ?x a ?class .
    } GROUP BY ?name ORDER BY DESC(?count)`,
    signal,
  );
  return rows.map(row => ({name: textOf(row.name), count: numberOf(row.count)}));
}

/** Articles by month, "1995-06"; those of unknown date are left out. */
export async function months(signal: AbortSignal): Promise<Count[]> {
  const rows = await select(
    `SELECT ?month (COUNT(?article) AS ?count) {
      ?article a parley:Article ; parley:published ?day BIND (SUBSTR(STR(?day), 1, 7) AS ?month)
    } GROUP BY ?month ORDER BY ?month`,
    signal,
  );
  return rows.map(row => ({name: textOf(row.month), count: numberOf(row.count)}));
}

/** The number of articles and of claims. */
export async function size(signal: AbortSignal): Promise<{readonly articles: number; readonly claims: number}> {
  const [row] = await select(
    `SELECT ?articles ?claims {
      { SELECT (COUNT(?a) AS ?articles) { ?a a parley:Article } }
      { SELECT (COUNT(?c) AS ?claims) { ?c a parley:Claim } }
    }`,
    signal,
  );
  return {articles: numberOf(row?.articles), claims: numberOf(row?.claims)};
}

/** The things of some classes that most articles mention. */
export async function top(classes: readonly string[], most: number, signal: AbortSignal): Promise<Ranked[]> {
  const rows = await select(
    `SELECT ?x (COUNT(DISTINCT ?article) AS ?articles) {
      VALUES ?class { ${classes.map(name => `parley:${name}`).join(' ')} }
      ?article parley:mentions ?x . ?x a ?class .
    } GROUP BY ?x ORDER BY DESC(?articles) ?x LIMIT ${most}`,
    signal,
  );
  return rows.map(row => ({iri: textOf(row.x), articles: numberOf(row.articles)}));
}

/** The last deadlines of the collection, the latest first. */
export async function deadlines(most: number, signal: AbortSignal): Promise<DeadlineEntry[]> {
  const rows = await select(
    `SELECT ?x (MIN(STR(?day)) AS ?date) (SAMPLE(?s) AS ?status) {
      ?x a parley:Deadline ; parley:date ?day . OPTIONAL { ?x parley:status ?s }
    } GROUP BY ?x ORDER BY DESC(?date) LIMIT ${most}`,
    signal,
  );
  return rows.map(row => ({iri: textOf(row.x), date: textOf(row.date), status: textOf(row.status)}));
}

/** Quotations in which someone speaks, the youngest first. */
export async function quotations(most: number, signal: AbortSignal): Promise<string[]> {
  const rows = await select(
    `SELECT ?x (MAX(?day) AS ?last) {
      ?x a parley:Statement ; parley:quoted true ; parley:speaker ?who . ?article parley:mentions ?x .
      ?who a parley:Person .
      OPTIONAL { ?article parley:published ?day }
    } GROUP BY ?x ORDER BY DESC(?last) ?x LIMIT ${most}`,
    signal,
  );
  return rows.map(row => textOf(row.x));
}
