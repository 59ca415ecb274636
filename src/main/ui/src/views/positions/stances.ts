import {select, textOf} from '../../data/sparql';
import {iriTerm, localName} from '../../data/terms';

/** What someone said, with the attitude that it shows. */
export interface Stance {
  readonly statement: string;
  readonly speaker: string;
  readonly words: string;
  readonly date: string;
  /** Local name, such as "warns". */
  readonly stance: string;
  readonly quoted: boolean;
  readonly claim: string;
  readonly article: string;
  /** IRIs of what it is about. */
  readonly subjects: readonly string[];
}

const NEUTRAL = 'neutral';
const MOST = 400;

/** What a party and its people, or one person, said, in the order of time; what has no date comes last. */
export async function stances(actor: string, about: string | undefined, signal: AbortSignal): Promise<Stance[]> {
  const node = iriTerm(actor);
  const rows = await select(
    `SELECT ?statement ?speaker ?claim ?article (SAMPLE(?exact) AS ?words) (MIN(?day) AS ?published)
        (SAMPLE(?s) AS ?stance) (SAMPLE(?q) AS ?quoted) (MIN(?at) AS ?place)
        (GROUP_CONCAT(DISTINCT ?topic; separator=" ") AS ?subjects) {
      { SELECT DISTINCT ?speaker { { BIND (${node} AS ?speaker) } UNION { ?speaker parley:represents|parley:memberOf|parley:ofParty ${node} } } }
      ?statement parley:speaker ?speaker ; a parley:Statement .
      ${about ? `${subject(about)}` : ''}
      ?claim rdf:subject ?statement ; rdf:predicate parley:speaker ; rdf:object ?speaker ; parley:evidence ?passage .
      ?passage oa:exact ?exact ; oa:start ?at ; parley:inArticle ?article .
      OPTIONAL { ?statement parley:about ?topic } OPTIONAL { ?statement parley:stance ?s } OPTIONAL { ?statement parley:quoted ?q }
      OPTIONAL { ?statement parley:date ?said } OPTIONAL { ?article parley:published ?out }
      BIND (COALESCE(?said, ?out) AS ?day)
    } GROUP BY ?statement ?speaker ?claim ?article ORDER BY ?published ?article ?place LIMIT ${MOST}`,
    signal,
  );
  const found = rows.map(row => ({
    statement: textOf(row.statement), speaker: textOf(row.speaker), words: textOf(row.words), date: textOf(row.published),
    stance: localName(textOf(row.stance)) || NEUTRAL, quoted: textOf(row.quoted) === 'true', claim: textOf(row.claim), article: textOf(row.article),
    subjects: textOf(row.subjects).split(' ').filter(Boolean),
  }));
  return [...found.filter(({date}) => date), ...found.filter(({date}) => !date)];
}

/** The subjects that someone spoke about most. */
export async function subjects(actor: string, signal: AbortSignal): Promise<string[]> {
  const node = iriTerm(actor);
  const rows = await select(
    `SELECT ?x (COUNT(DISTINCT ?statement) AS ?count) {
      { SELECT DISTINCT ?speaker { { BIND (${node} AS ?speaker) } UNION { ?speaker parley:represents|parley:memberOf|parley:ofParty ${node} } } }
      ?statement parley:speaker ?speaker ; parley:about ?x .
    } GROUP BY ?x ORDER BY DESC(?count) ?x LIMIT 12`,
    signal,
  );
  return rows.map(row => textOf(row.x));
}

/** Those who spoke most often. */
export async function speakers(signal: AbortSignal): Promise<string[]> {
  const rows = await select(
    `SELECT ?x (COUNT(DISTINCT ?statement) AS ?count) {
      { ?statement parley:speaker ?x } UNION { ?statement parley:speaker ?who . ?who parley:represents ?x }
      ?x a ?class FILTER (?class IN (parley:Party, parley:Person))
    } GROUP BY ?x ORDER BY DESC(?count) ?x LIMIT 14`,
    signal,
  );
  return rows.map(row => textOf(row.x));
}

/** The claims at which a speaker's stance on a subject is another than the last one there that was not neutral. */
export function turns(list: readonly Stance[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const last = new Map<string, string>();
  for (const {claim, stance, subjects} of list) {
    if (stance === NEUTRAL) continue;
    for (const topic of subjects) {
      const before = last.get(topic);
      if (before && before !== stance && !found.has(claim)) found.set(claim, topic);
      last.set(topic, stance);
    }
  }
  return found;
}

function subject(about: string): string {
  const node = iriTerm(about);
  return `?statement parley:about ?subject . ?subject (skos:broader|parley:about|parley:affects)* ${node} .`;
}
