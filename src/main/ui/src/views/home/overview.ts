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
  /** Who imposes or seeks a measure; empty for other things. */
  readonly by: string;
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
      {
        VALUES (?name ?class) {
          ("people" parley:Person) ("bodies" parley:Organization) ("parties" parley:Party) ("measures" parley:TradeMeasure)
        }
        ?x a ?class . FILTER EXISTS { ?article parley:mentions ?x }
      } UNION {
        VALUES (?name ?class) {
          ("meetings" parley:Meeting) ("deadlines" parley:Deadline) ("statements" parley:Statement) ("figures" parley:Figure)
        }
        ?x a ?class .
      }
    } GROUP BY ?name ORDER BY DESC(?count)`,
    signal,
  );
  return rows.map(row => ({name: textOf(row.name), count: numberOf(row.count)}));
}

/** Articles by day, "1995-06-28"; those of unknown date are left out. */
export async function days(signal: AbortSignal): Promise<Count[]> {
  const rows = await select(
    `SELECT ?day (COUNT(?article) AS ?count) {
      ?article a parley:Article ; parley:published ?day
    } GROUP BY ?day ORDER BY ?day`,
    signal,
  );
  return rows.map(row => ({name: textOf(row.day), count: numberOf(row.count)}));
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
    `SELECT ?x ?articles (MIN(?name) AS ?by) {
      { SELECT ?x (COUNT(DISTINCT ?article) AS ?articles) {
        VALUES ?class { ${classes.map(name => `parley:${name}`).join(' ')} }
        ?x a ?class . ?article parley:mentions ?x .
      } GROUP BY ?x ORDER BY DESC(?articles) ?x LIMIT ${most} }
      OPTIONAL { ?x parley:imposedBy/rdfs:label ?name }
    } GROUP BY ?x ?articles ORDER BY DESC(?articles) ?x`,
    signal,
  );
  return rows.map(row => ({iri: textOf(row.x), articles: numberOf(row.articles), by: textOf(row.by)}));
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

/** Quotations in which someone speaks, the youngest first, one of each speaker. */
export async function quotations(most: number, signal: AbortSignal): Promise<string[]> {
  const rows = await select(
    `SELECT ?who (MAX(?said) AS ?last) {
      ?x parley:speaker ?who ; parley:quoted true . ?who a parley:Negotiator . ?article parley:mentions ?x ; parley:published ?day .
      BIND (CONCAT(STR(?day), " ", STR(?x)) AS ?said)
    } GROUP BY ?who ORDER BY DESC(?last) LIMIT ${most}`,
    signal,
  );
  return rows.map(row => textOf(row.last).split(' ')[1] ?? '');
}
