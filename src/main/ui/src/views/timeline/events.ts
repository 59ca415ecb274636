import {select, textOf} from '../../data/sparql';
import {isDay} from '../../data/days';
import {iriTerm, localName} from '../../data/terms';

/** The sorts of events on the timeline. */
export const SORTS = ['deadlines', 'meetings', 'measures', 'statements', 'articles'] as const;

export type Sort = (typeof SORTS)[number];

/** Something that has a date. */
export interface TimedEvent {
  readonly iri: string;
  readonly sort: Sort;
  readonly label: string;
  /** A day, a month or a year. */
  readonly date: string;
  /** For a deadline the day on which it is first reported, where that is earlier; else empty. */
  readonly since: string;
  /** For a measure the day on which it is last reported in this state; else empty. */
  readonly until: string;
  /** Local name of its status or outcome; empty where it has none. */
  readonly status: string;
  readonly parties: readonly string[];
  readonly tracks: readonly string[];
  readonly measures: readonly string[];
}

/** What an event belongs to. */
export type Belonging = Pick<TimedEvent, 'parties' | 'tracks' | 'measures'>;

const PATTERNS: Readonly<Record<Sort, string>> = {
  meetings: `?x a parley:Meeting ; parley:date ?date . OPTIONAL { ?x parley:outcome ?status }`,
  deadlines: `?x a parley:Deadline ; parley:date ?date . OPTIONAL { ?x parley:status ?status }
    ?article parley:mentions ?x . OPTIONAL { ?article parley:published ?reported }`,
  measures: `?x a parley:TradeMeasure . ?claim rdf:subject ?x ; rdf:predicate parley:status ; rdf:object ?status ;
    parley:evidence/parley:inArticle/parley:published ?published .
    OPTIONAL { ?x parley:effectiveDate ?effective FILTER (?status = parley:inForce) }
    BIND (COALESCE(?effective, ?published) AS ?date) BIND (?published AS ?last)`,
  statements: `?x a parley:Statement . ?article parley:mentions ?x . OPTIONAL { ?x parley:stance ?status }
    OPTIONAL { ?x parley:date ?said } OPTIONAL { ?article parley:published ?published }
    BIND (COALESCE(?said, ?published) AS ?date) FILTER (BOUND(?date))`,
  articles: `?x a parley:Article ; parley:published ?date .`,
};

const ACTORS = 'parley:participant|parley:setBy|parley:setFor|parley:imposedBy|parley:against|parley:speaker';

/** The events of one sort, in the order of their dates; a measure is one for each of its states. */
export async function events(sort: Sort, signal: AbortSignal): Promise<TimedEvent[]> {
  const state = sort === 'measures' ? '?status' : '';
  const rows = await select(
    `SELECT ?x ${state} (MIN(STR(?name)) AS ?label) (MIN(STR(?date)) AS ?day) (MIN(STR(?reported)) AS ?since)
        (MAX(STR(?last)) AS ?until) (SAMPLE(STR(?status)) AS ?state) {
      ${PATTERNS[sort]} ?x rdfs:label ?name .
    } GROUP BY ?x ${state} ORDER BY ?day LIMIT 5000`,
    signal,
  );
  return rows.map(row => ({
    iri: textOf(row.x), sort, label: textOf(row.label), date: textOf(row.day), since: textOf(row.since), until: textOf(row.until),
    status: localName(textOf(row.state)), parties: [], tracks: [], measures: sort === 'measures' ? [textOf(row.x)] : [],
  })).filter(event => isDay(event.date));
}

/** The parties, the tracks of talks and the measures that events belong to. */
export async function belonging(sorts: readonly Sort[], signal: AbortSignal): Promise<ReadonlyMap<string, Belonging>> {
  const classes = sorts.filter(sort => sort !== 'articles').map(sort => CLASS[sort]);
  const rows = await select(
    `SELECT DISTINCT ?x ?party ?track ?measure {
      VALUES ?class { ${classes.join(' ')} }
      ?x a ?class .
      { ?x ${ACTORS} ?actor . ?actor (parley:represents|parley:ofParty)? ?party . ?party a parley:Party }
      UNION { ?x parley:partOf|parley:about ?track . ?track a parley:Negotiation }
      UNION { ?x parley:triggers|parley:about ?measure . ?measure a parley:TradeMeasure }
    }`,
    signal,
  );
  const found = new Map<string, {parties: string[]; tracks: string[]; measures: string[]}>();
  for (const row of rows) {
    const iri = textOf(row.x);
    const entry = found.get(iri) ?? {parties: [], tracks: [], measures: iri.includes('/measure/') ? [iri] : []};
    if (row.party) entry.parties.push(textOf(row.party));
    if (row.track) entry.tracks.push(textOf(row.track));
    if (row.measure) entry.measures.push(textOf(row.measure));
    found.set(iri, entry);
  }
  return found;
}

const CLASS: Readonly<Record<Sort, string>> = {
  meetings: 'parley:Meeting', deadlines: 'parley:Deadline', measures: 'parley:TradeMeasure', statements: 'parley:Statement', articles: 'parley:Article',
};

/** The events that a thing is part of: those it is connected with by a claim. */
export async function eventsOf(iri: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const node = iriTerm(iri);
  const rows = await select(
    `SELECT DISTINCT ?x { { ?c rdf:object ${node} ; rdf:subject ?x } UNION { ?c rdf:subject ${node} ; rdf:object ?x }
      UNION { ?person parley:represents|parley:memberOf|parley:holdsPost ${node} . ?c rdf:object ?person ; rdf:subject ?x }
      UNION { ?x parley:mentions ${node} } }`,
    signal,
  );
  return new Set(rows.map(row => textOf(row.x)));
}
