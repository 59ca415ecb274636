import {useBriefs} from '../../data/briefs';
import {numberOf, select, textOf} from '../../data/sparql';
import {iriTerm} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {backReading, reading} from '../../data/wording';
import {Load} from '../../parts/Load';
import {cut} from '../../parts/ThingLink';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';

interface Neighbour {
  readonly iri: string;
  readonly label: string;
  readonly weight: number;
}

const MOST = 10;
const LINE = 18;
const [WIDTH, HEIGHT] = [420, 440];

/** A small graph of what a thing is connected with most. */
export function Neighbours({iri}: {readonly iri: string}) {
  const found = useQuery(signal => neighbours(iri, signal), [iri]);
  return <Load from={found}>{list => list.length === 0 ? null : <Star centre={iri} neighbours={list} />}</Load>;
}

function Star({centre, neighbours}: {readonly centre: string; readonly neighbours: readonly Neighbour[]}) {
  const brief = useBriefs([centre, ...neighbours.map(neighbour => neighbour.iri)]);
  const [x, y] = [WIDTH / 2, HEIGHT / 2];
  return (
    <section className="star">
      <h2>Around it</h2>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-label={`What ${brief(centre).label} is connected with`} role="group">
        {neighbours.map((neighbour, index) => {
          const angle = (2 * Math.PI * index) / neighbours.length - Math.PI / 2;
          const [nx, ny] = [x + 138 * Math.cos(angle), y + 158 * Math.sin(angle)];
          return (
            <g key={neighbour.iri}>
              <line x1={x} y1={y} x2={nx} y2={ny} strokeWidth={Math.min(4, 0.8 + neighbour.weight / 3)} />
              <Link to={{view: 'entity', selection: thing(neighbour.iri)}}>
                <title>{`${neighbour.label}: ${brief(neighbour.iri).label}`}</title>
                <circle cx={nx} cy={ny} r="5" />
                <Label x={nx} y={ny + (Math.sin(angle) < -0.3 ? -22 : Math.sin(angle) > 0.95 ? 34 : 17)} text={brief(neighbour.iri).label} />
              </Link>
            </g>
          );
        })}
        <circle cx={x} cy={y} r="8" className="centre" />
      </svg>
    </section>
  );
}

function Label({x, y, text}: {readonly x: number; readonly y: number; readonly text: string}) {
  const lines = wrapped(cut(text, 2 * LINE));
  return (
    <text x={x} y={y} textAnchor="middle">
      {lines.map((line, index) => <tspan key={line} x={x} dy={index && 14}>{line}</tspan>)}
    </text>
  );
}

/** A text on one line or two. */
function wrapped(text: string): string[] {
  const space = text.lastIndexOf(' ', LINE);
  return text.length <= LINE || space < 0 ? [text] : [text.slice(0, space), text.slice(space + 1)];
}

/** Folders of the things that are worth a place in the star. */
const FOLDERS = ['person', 'source', 'organization', 'party', 'post', 'measure', 'negotiation', 'place'];

/** Properties by which things meet in an event. */
const TOGETHER = 'parley:participant parley:between parley:imposedBy parley:against parley:setBy parley:setFor parley:about';

async function neighbours(iri: string, signal: AbortSignal): Promise<Neighbour[]> {
  const node = iriTerm(iri);
  const rows = await select(
    `SELECT ?x (COUNT(*) AS ?weight) (SAMPLE(?p) AS ?property) (SAMPLE(?d) AS ?direction) {
      { ${node} ?p ?x BIND ("out" AS ?d) }
      UNION { ?x ?p ${node} BIND ("back" AS ?d) }
      UNION { VALUES ?p { ${TOGETHER} } ?event ?p ${node} . VALUES ?q { ${TOGETHER} } ?event ?q ?x
              FILTER (?x != ${node}) BIND ("with" AS ?d) }
      FILTER (STRSTARTS(STR(?p), STR(parley:)) && ?p NOT IN (parley:possibly, parley:tenure)
        && (STRBEFORE(STRAFTER(STR(?x), STR(id:)), "/") IN (${FOLDERS.map(name => `"${name}"`).join(', ')})
          || STRSTARTS(STR(?x), CONCAT(STR(vocab:), "industry/"))))
    } GROUP BY ?x ORDER BY DESC(?weight) ?x LIMIT ${MOST}`,
    signal,
  );
  return rows.map(row => {
    const property = textOf(row.property);
    const direction = textOf(row.direction);
    const label = direction === 'out' ? reading(property) : direction === 'back' ? backReading(property) : 'together in the news';
    return {iri: textOf(row.x), label, weight: numberOf(row.weight)};
  });
}
