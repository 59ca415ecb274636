import {numberOf, select, textOf, type Row} from './sparql';
import {iriTerm, localName} from './terms';

/** How a connection stands in the news, from sure to not so. */
export const STANDINGS = [
  'asserted', 'reported', 'planned', 'threatened', 'possible', 'conditional', 'disputed', 'denied', 'known',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** What the standings mean, for legends. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  asserted: 'stated as a fact',
  reported: 'only said by someone',
  planned: 'planned',
  threatened: 'threatened, demanded or proposed',
  possible: 'possible',
  conditional: 'only under a condition',
  disputed: 'stated and denied',
  denied: 'denied',
  known: 'from the vocabulary, not from an article',
};

/** A connection of two things, with all claims of it taken together. */
export interface Edge {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly standing: Standing;
  readonly confidence: number;
  readonly articles: number;
  /** First and last day of publication; empty where none is known. */
  readonly first: string;
  readonly last: string;
}

const VOCABULARY = 'parley:ofParty parley:postAt parley:partOf parley:inBloc parley:memberOf skos:broader';
const TALKED_OF = new Set(['threatened', 'demanded', 'proposed']);

/** The connections from some things to others, in that direction. */
export async function edgesBetween(
  subjects: readonly string[], objects: readonly string[], signal?: AbortSignal,
): Promise<Edge[]> {
  if (subjects.length === 0 || objects.length === 0) return [];
  const values = `VALUES ?s { ${subjects.map(iriTerm).join(' ')} }`;
  const among = `FILTER (?o IN (${objects.map(iriTerm).join(', ')}))`;
  const rows = await select(
    `SELECT ?s ?p ?o ?modality (MAX(?c) AS ?confidence) (COUNT(DISTINCT ?article) AS ?articles)
        (MIN(?day) AS ?first) (MAX(?day) AS ?last) (COUNT(DISTINCT ?claim) AS ?claims) (COUNT(DISTINCT ?said) AS ?attributed) (SAMPLE(?state) AS ?status) {
      ${values}
      {
        ?claim rdf:subject ?s ; rdf:object ?o ; rdf:predicate ?p . ${among}
        FILTER (?p != rdf:type)
        ?claim parley:evidence ?passage . ?passage parley:inArticle ?article .
        OPTIONAL { ?claim parley:modality ?modality } OPTIONAL { ?claim parley:confidence ?c }
        OPTIONAL { ?article parley:published ?day } OPTIONAL { ?claim parley:attributedTo ?by BIND (?claim AS ?said) }
        OPTIONAL { ?s parley:status|parley:outcome|parley:mode ?state }
      } UNION {
        ?s ?p ?o . ${among} FILTER (?p IN (${VOCABULARY.split(' ').join(', ')}))
        BIND (parley:known AS ?modality)
      }
    } GROUP BY ?s ?p ?o ?modality`,
    signal,
  );
  const found = new Map<string, Edge>();
  for (const row of rows) {
    const edge = edgeOf(row);
    const key = `${edge.subject} ${edge.predicate} ${edge.object}`;
    const before = found.get(key);
    found.set(key, before ? merged(before, edge) : edge);
  }
  return [...found.values()];
}

function edgeOf(row: Row): Edge {
  return {
    subject: textOf(row.s),
    predicate: textOf(row.p),
    object: textOf(row.o),
    standing: standingOf(localName(textOf(row.modality)), numberOf(row.claims) > 0 && numberOf(row.attributed) === numberOf(row.claims), localName(textOf(row.status))),
    confidence: row.confidence ? numberOf(row.confidence) : 1,
    articles: row.articles ? numberOf(row.articles) : 0,
    first: textOf(row.first),
    last: textOf(row.last),
  };
}

/** A claim's own modality says most; then the state of the event, then whether it is only said by someone. */
export function standingOf(modality: string, attributed: boolean, status: string): Standing {
  const own = STANDINGS.find(standing => standing === modality);
  if (own && own !== 'asserted') return own;
  if (TALKED_OF.has(status)) return 'threatened';
  if (status === 'planned') return 'planned';
  return attributed ? 'reported' : 'asserted';
}

function merged(one: Edge, other: Edge): Edge {
  const standings = [one.standing, other.standing];
  const standing = standings.includes('denied') && standings.some(each => each === 'asserted' || each === 'reported')
    ? 'disputed'
    : STANDINGS.find(each => standings.includes(each)) ?? one.standing;
  return {
    ...one,
    standing,
    confidence: Math.max(one.confidence, other.confidence),
    articles: Math.max(one.articles, other.articles),
    first: [one.first, other.first].filter(Boolean).sort()[0] ?? '',
    last: [one.last, other.last].sort()[1] ?? '',
  };
}
