import {claimsOf} from '../../data/claims';
import {useQuery} from '../../data/useQuery';
import {localName, words} from '../../data/terms';
import {Load} from '../../parts/Load';
import {Quote} from '../../parts/Quote';
import {Search} from '../../parts/Search';
import {ThingLink} from '../../parts/ThingLink';
import {dayText} from '../../data/days';
import {Value} from '../../parts/Value';
import {thing} from '../../route/selection';
import {Published} from './Published';
import * as overview from './overview';
import {Starts} from './Starts';
import {WaysIn} from './WaysIn';

const QUOTATIONS = 3;

/** What the collection holds, a search, and ways in for someone who knows nothing yet. */
export function Home() {
  const size = useQuery(overview.size, []);
  const days = useQuery(overview.days, []);
  const totals = useQuery(overview.totals, []);
  return (
    <div className="home">
      <section className="opening">
        <h1>Who negotiated what, in the words of the news</h1>
        <Load from={size} what="Counting">
          {({articles, claims}) => articles === 0
            ? <p className="nothing">This collection holds no articles yet. Read some with <code>./parley ingest FOLDER</code>.</p>
            : <p className="lead">{number(articles)} {articles === 1 ? 'article' : 'articles'}, {number(claims)} claims.
              Every one of them leads to the sentence that carries it.</p>}
        </Load>
        <Search large placeholder="A person, a country, a measure, an industry …" />
      </section>
      <Starts />
      <section className="extent" aria-label="The collection">
        <Load from={days} what="Dating">{value => <Published days={value} />}</Load>
        <Load from={totals} what="Counting">
          {counts => (
            <ul className="totals">
              {counts.map(({name, count}) => <li key={name}><strong>{number(count)}</strong> {name}</li>)}
            </ul>
          )}
        </Load>
      </section>
      <InTheirWords />
      <div className="columns">
        <Top title="People" classes={['Negotiator', 'Person']} />
        <Top title="Countries and blocs" classes={['Party']} />
        <Top title="Bodies" classes={['Organization']} />
        <Top title="Measures" classes={['TradeMeasure']} />
        <Top title="Industries" classes={['Industry']} />
        <Deadlines />
      </div>
      <WaysIn />
    </div>
  );
}

function Top({title, classes}: {readonly title: string; readonly classes: readonly string[]}) {
  const ranked = useQuery(signal => overview.top(classes, 8, signal), [title]);
  return (
    <section>
      <h2>{title}</h2>
      <Load from={ranked}>
        {things => things.length === 0 ? <p className="nothing">None yet.</p> : (
          <ol className="ranking">
            {things.map(({iri, articles, by}) => (
              <li key={iri}>
                <span><ThingLink iri={iri} />{by && <span className="kind"> by {by}</span>}</span>
                <span className="count" title="articles">{articles}</span>
              </li>
            ))}
          </ol>
        )}
      </Load>
    </section>
  );
}

function Deadlines() {
  const entries = useQuery(signal => overview.deadlines(8, signal), []);
  return (
    <section>
      <h2>Deadlines</h2>
      <Load from={entries}>
        {found => found.length === 0 ? <p className="nothing">None yet.</p> : (
          <ol className="ranking dated">
            {found.map(({iri, date, status}) => (
              <li key={iri}>
                <time dateTime={date}>{dayText(date)}</time> <ThingLink iri={iri} plain />{' '}
                {status && <span className="status">{words(localName(status))}</span>}
              </li>
            ))}
          </ol>
        )}
      </Load>
    </section>
  );
}

/** Some quotations in full: the collection speaks for itself. */
function InTheirWords() {
  const found = useQuery(async signal => {
    const statements = await overview.quotations(QUOTATIONS, signal);
    const claims = await Promise.all(statements.map(iri => claimsOf(thing(iri), 20, signal)));
    return claims.flatMap(list => list.filter(claim => localName(claim.predicate) === 'speaker').slice(0, 1));
  }, []);
  return (
    <Load from={found}>
      {claims => claims.length === 0 ? null : (
        <section className="in-words">
          <h2>In their words</h2>
          <div className="quote-row">
            {claims.map(claim => {
              const [passage] = claim.passages;
              return (
                <div key={claim.iri}>
                  <p className="claim-line"><Value term={claim.object} /></p>
                  {passage && <Quote passage={passage} claim={claim.iri} />}
                </div>
              );
            })}
          </div>
        </section>
      )}
    </Load>
  );
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}
