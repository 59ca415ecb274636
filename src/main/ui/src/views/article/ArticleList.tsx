import {numberOf, select, textOf} from '../../data/sparql';
import {publishedOf} from '../../data/articles';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {dayText} from '../../parts/Value';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';

interface Entry {
  readonly iri: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly things: number;
}

/** All articles, the youngest first. */
export function ArticleList() {
  const entries = useQuery(list, []);
  return (
    <div className="article-list">
      <h1>Articles</h1>
      <Load from={entries}>
        {found => (
          <ol>
            {found.map(({iri, title, publisher, published, things}) => (
              <li key={iri}>
                <Link to={{selection: thing(iri)}}>{title}</Link>
                <span className="source">
                  {publisher && <cite>{publisher}</cite>} {published && <time dateTime={published}>{dayText(published)}</time>}
                  {' '}{things} things named
                </span>
              </li>
            ))}
          </ol>
        )}
      </Load>
    </div>
  );
}

async function list(signal: AbortSignal): Promise<Entry[]> {
  const rows = await select(
    `SELECT ?article (MIN(?t) AS ?title) (MIN(?name) AS ?publisher) (MIN(?day) AS ?published)
        (COUNT(DISTINCT ?x) AS ?things) {
      ?article a parley:Article ; dcterms:title ?t .
      OPTIONAL { ?article parley:publisher ?name }
      OPTIONAL { ?article parley:published ?day }
      OPTIONAL { ?article parley:mentions ?x }
    } GROUP BY ?article ORDER BY DESC(?published) ?title LIMIT 2000`,
    signal,
  );
  return rows.map(row => ({
    iri: textOf(row.article),
    title: textOf(row.title),
    publisher: textOf(row.publisher),
    published: publishedOf(row),
    things: numberOf(row.things),
  }));
}
