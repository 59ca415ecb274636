import {useState} from 'react';
import {useBriefs} from '../../data/briefs';
import {STANDING_WORDS, edgesBetween, type Edge} from '../../data/edges';
import {useQuery} from '../../data/useQuery';
import {kindWords, reading} from '../../data/wording';
import {Load} from '../../parts/Load';
import {cut} from '../../parts/ThingLink';
import {Link} from '../../route/Link';
import {sameSelection, thing, type Selection} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {passes, type Filters} from './filters';

interface DrawnProps {
  readonly shown: readonly string[];
  readonly filters: Filters;
  readonly onShown: (iris: readonly string[]) => void;
}

/** The drawing as two lists: its things and its connections. */
export function Drawn({shown, filters, onShown}: DrawnProps) {
  const {route} = useRoute();
  const [tab, setTab] = useState<'things' | 'connections'>('things');
  const brief = useBriefs(shown);
  const edges = useQuery(signal => tab === 'things' ? Promise.resolve([]) : edgesBetween(shown, shown, signal), [shown.join(' '), tab]);
  const current = (selection: Selection) => sameSelection(selection, route.selection);
  return (
    <div className="drawn">
      <div role="group" aria-label="List of">
        <button type="button" aria-pressed={tab === 'things'} onClick={() => setTab('things')}>Things</button>
        <button type="button" aria-pressed={tab === 'connections'} onClick={() => setTab('connections')}>Connections</button>
      </div>
      {tab === 'things' ? (
        <ul>
          {shown.map(iri => (
            <li key={iri}>
              <Link to={{selection: thing(iri)}} current={current(thing(iri))}>{cut(brief(iri).label, 60)}</Link>{' '}
              <span className="kind">{kindWords(brief(iri).kind)}</span>
              <button type="button" className="plain" onClick={() => onShown(shown.filter(each => each !== iri))} aria-label={`Hide ${brief(iri).label}`}>×</button>
            </li>
          ))}
        </ul>
      ) : (
        <Load from={edges}>
          {found => (
            <ul>
              {found.filter(edge => passes(edge, filters)).map(edge => {
                const selection = selectionOf(edge);
                return (
                  <li key={`${edge.subject} ${edge.predicate} ${edge.object}`}>
                    <Link to={{selection}} current={current(selection)}>
                      {cut(brief(edge.subject).label, 40)} <i>{reading(edge.predicate)}</i> {cut(brief(edge.object).label, 40)}
                    </Link>{' '}
                    <span className="kind" title={STANDING_WORDS[edge.standing]}>{edge.standing}</span>
                  </li>
                );
              })}
            </ul>
          )}
        </Load>
      )}
    </div>
  );
}

function selectionOf({subject, predicate, object}: Edge): Selection {
  return {kind: 'edge', subject, predicate, object};
}
