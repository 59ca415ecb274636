import {rejectionsIn} from '../../data/rejections';
import {useMayEdit} from '../../data/server';
import {useQuery} from '../../data/useQuery';
import {reading} from '../../data/wording';
import {PutBack} from '../../parts/Reject';
import {ThingLink} from '../../parts/ThingLink';
import {Value} from '../../parts/Value';

/** What readers rejected in an article, for those who may put it back. */
export function Rejected({article}: {readonly article: string}) {
  const mayEdit = useMayEdit();
  const rejections = useQuery(signal => rejectionsIn(article, signal), [article]);
  if (!mayEdit || rejections.state !== 'done' || rejections.value.length === 0) return null;
  return (
    <details className="twin">
      <summary>Rejected by readers ({rejections.value.length})</summary>
      <ol>
        {rejections.value.map(({claim, subject, predicate, object, words, reason}) => (
          <li key={claim}>
            <ThingLink iri={subject} /> <span className="predicate">{reading(predicate)}</span> <Value term={object} />
            {words && <> <q>{words}</q></>}
            <p className="provenance">{reason} <PutBack claim={claim} done={() => location.reload()} /></p>
          </li>
        ))}
      </ol>
    </details>
  );
}
