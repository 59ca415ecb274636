import {useState} from 'react';
import {numberOf, select, textOf} from '../../data/sparql';
import {inferredOf} from '../../data/articles';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {PublishedOn} from '../../parts/PublishedOn';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import {useRoute} from '../../route/useRoute';

interface Entry {
  readonly iri: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly inferred: string;
  /** The day of publication, or the best guess at it. */
  readonly day: string;
  readonly things: number;
}

const PAGE = 150;

/** All articles, or those of some time, the youngest first. */
export function ArticleList() {
  const {route, go, amend} = useRoute();
  const {from = '', until = '', named = ''} = route.options;
  const entries = useQuery(list, []);
  const [most, setMost] = useState(PAGE);
  return (
    <div className="article-list">
      <h1>Articles</h1>
      <form className="article-filter" onSubmit={event => event.preventDefault()}>
        <label>Headline <input type="search" value={named} onChange={event => amend({options: {named: event.target.value}})} /></label>
        <label>from <input type="date" value={from} onChange={event => go({options: {from: event.target.value}})} /></label>
        <label>until <input type="date" value={until} onChange={event => go({options: {until: event.target.value}})} /></label>
      </form>
      <Load from={entries}>
        {all => {
          const found = all.filter(({title, day}) =>
            (!from || day >= from) && (!until || (day && day <= until))
            && title.toLowerCase().includes(named.trim().toLowerCase()));
          return (
            <>
              <p className="hint" role="status">{found.length === all.length ? number(all.length) : `${number(found.length)} of ${number(all.length)}`} articles</p>
              <ol>{found.slice(0, most).map(entry => <Line key={entry.iri} entry={entry} />)}</ol>
              {found.length > most && <button type="button" onClick={() => setMost(most + PAGE)}>Show more</button>}
            </>
          );
        }}
      </Load>
    </div>
  );
}

function Line({entry}: {readonly entry: Entry}) {
  const {iri, title, publisher, things} = entry;
  return (
    <li>
      <Link to={{selection: thing(iri)}}>{title}</Link>
      <span className="source">
        {publisher && <cite>{publisher}</cite>} <PublishedOn article={entry} />
        {' '}{things} things named
      </span>
    </li>
  );
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

async function list(signal: AbortSignal): Promise<Entry[]> {
  const rows = await select(
    `SELECT ?article (MIN(?t) AS ?title) (MIN(?name) AS ?publisher) (MIN(?day) AS ?published)
        (MIN(?first) AS ?earliest) (MIN(?last) AS ?latest) (MIN(?guess) AS ?best) (COUNT(DISTINCT ?x) AS ?things) {
      ?article a parley:Article ; dcterms:title ?t .
      OPTIONAL { ?article parley:publisher ?name }
      OPTIONAL { ?article parley:published ?day }
      OPTIONAL { ?article parley:publishedEarliest ?first }
      OPTIONAL { ?article parley:publishedLatest ?last }
      OPTIONAL { ?article parley:publishedBest ?guess }
      OPTIONAL { ?article parley:mentions ?x }
    } GROUP BY ?article ORDER BY DESC(COALESCE(?published, ?best)) ?title LIMIT 10000`,
    signal,
  );
  return rows.map(row => ({
    iri: textOf(row.article),
    title: textOf(row.title),
    publisher: textOf(row.publisher),
    published: textOf(row.published),
    inferred: inferredOf(row),
    day: textOf(row.published) || textOf(row.best),
    things: numberOf(row.things),
  }));
}
