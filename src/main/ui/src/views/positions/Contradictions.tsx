import {words} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {cut} from '../../parts/ThingLink';
import {ThingLink} from '../../parts/ThingLink';
import {Value} from '../../parts/Value';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import {contradictions, type Side} from './contradictions';

const MOST = 40;

/** Where articles contradict each other, with both quotes. */
export function Contradictions() {
  const found = useQuery(contradictions, []);
  return (
    <section className="contradictions">
      <h2>Where articles contradict each other</h2>
      <Load from={found} what="Comparing">
        {list => list.length === 0 ? <p className="nothing">No contradictions found in this collection.</p> : (
          <ol>
            {list.slice(0, MOST).map((each, index) => (
              <li key={index}>
                <h3><ThingLink iri={each.thing} /> <span className="kind">{words(each.what)}</span></h3>
                <div className="sides"><OneSide side={each.one} /><OneSide side={each.other} /></div>
              </li>
            ))}
          </ol>
        )}
      </Load>
    </section>
  );
}

function OneSide({side}: {readonly side: Side}) {
  return (
    <div>
      {side.value && <p><Value term={side.value} /></p>}
      <blockquote><mark>{cut(side.quote, 320)}</mark></blockquote>
      <p className="source"><Link to={{view: 'article', selection: thing(side.article)}}>Read the article</Link></p>
    </div>
  );
}
