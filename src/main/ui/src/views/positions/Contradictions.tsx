import {useState} from 'react';
import {article} from '../../data/articles';
import {words} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {Source} from '../../parts/Quote';
import {ThingLink, cut} from '../../parts/ThingLink';
import {Value} from '../../parts/Value';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import {contradictions, type Version} from './contradictions';

const FIRST = 12;

/** Where articles contradict each other, each version with its quote. */
export function Contradictions() {
  const found = useQuery(contradictions, []);
  const [all, setAll] = useState(false);
  return (
    <section className="contradictions">
      <Load from={found} what="Comparing">
        {list => list.length === 0 ? <p className="nothing">No contradictions found in this collection.</p> : (
          <>
            <ol>
              {list.slice(0, all ? undefined : FIRST).map(each => (
                <li key={each.thing + each.what}>
                  <h3><ThingLink iri={each.thing} /> <span className="kind">{words(each.what)}</span></h3>
                  <div className="sides">{each.versions.map(version => <OneSide key={version.quote} side={version} />)}</div>
                </li>
              ))}
            </ol>
            {list.length > FIRST && !all && <button type="button" onClick={() => setAll(true)}>Show all {list.length}</button>}
          </>
        )}
      </Load>
    </section>
  );
}

function OneSide({side}: {readonly side: Version}) {
  const loaded = useQuery(() => article(side.article), [side.article]);
  return (
    <div className="side">
      {side.value && <p className="side-value"><Value term={side.value} /></p>}
      <blockquote><mark>{cut(side.quote, 320)}</mark></blockquote>
      <p className="source">
        <Link to={{view: 'article', selection: thing(side.article)}}>
          {loaded.state === 'done' ? loaded.value.title : 'Read the article'}
        </Link>
        {loaded.state === 'done' && <Source article={loaded.value} />}
      </p>
    </div>
  );
}
