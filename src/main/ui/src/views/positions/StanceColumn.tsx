import {useMemo, useState} from 'react';
import {useBriefs} from '../../data/briefs';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {ThingLink, cut} from '../../parts/ThingLink';
import {dayText} from '../../data/days';
import {Link} from '../../route/Link';
import {thing, thingsOf} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {stances, turns, type Stance} from './stances';

/** One actor's sequence of stances. */
export function StanceColumn({actor, about}: {readonly actor: string; readonly about: string | undefined}) {
  const brief = useBriefs([actor]);
  const found = useQuery(signal => stances(actor, about, signal), [actor, about]);
  return (
    <section className="stance-column">
      <h2>{brief(actor).label}</h2>
      <Load from={found}>
        {list => list.length === 0
          ? <p className="nothing">Nothing said{about ? ' on this subject' : ''} in this collection.</p>
          : <Sequence list={list} actor={actor} />}
      </Load>
    </section>
  );
}

function Sequence({list, actor}: {readonly list: readonly Stance[]; readonly actor: string}) {
  const {route} = useRoute();
  const [selected] = thingsOf(route.selection);
  const changed = useMemo(() => turns(list), [list]);
  const brief = useBriefs([...new Set(list.flatMap(({subjects}) => subjects))]);
  const plain = list.filter(({stance}) => stance === 'neutral').length;
  const [all, setAll] = useState(plain === list.length);
  return (
    <>
      <Band list={list} />
      {plain > 0 && plain < list.length && (
        <button type="button" aria-pressed={all} onClick={() => setAll(!all)}>{all ? 'Without' : 'With'} the {plain} neutral ones</button>
      )}
      <ol className="stances">
        {list.filter(({stance}) => all || stance !== 'neutral').map(each => (
          <li key={each.claim} className={changed.has(each.claim) ? 'turn' : undefined}>
            {changed.has(each.claim) && <p className="turn-mark">On {brief(changed.get(each.claim) ?? '').label} the tone changes</p>}
            <p className="stance-head">
              <span className={`stance stance-${each.stance}`}>{each.stance}</span>{' '}
              <time dateTime={each.date}>{each.date ? dayText(each.date) : 'date unknown'}</time>
              {each.speaker !== actor && <> · <ThingLink iri={each.speaker} /></>}
              {each.subjects.length > 0 && <> · on {each.subjects.slice(0, 3).map(iri => cut(brief(iri).label, 40)).join(', ')}</>}
            </p>
            <blockquote>
              <Link to={{selection: thing(each.claim)}} current={selected === each.claim}>{cut(each.words, 320)}</Link>
            </blockquote>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The sequence at a glance: one mark for each statement. */
function Band({list}: {readonly list: readonly Stance[]}) {
  const counts = new Map<string, number>();
  for (const {stance} of list) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  return (
    <div className="band">
      <div aria-hidden="true">{list.map(each => <span key={each.claim} className={`stance-${each.stance}`} />)}</div>
      <p className="source">{[...counts].sort((one, other) => other[1] - one[1]).map(([stance, count]) => `${count} × ${stance}`).join(', ')}</p>
    </div>
  );
}
