import {useState, type FormEvent} from 'react';
import {change, hasKey, useServer} from '../data/server';
import {message} from '../data/useQuery';
import {Problem} from './Waiting';

/** Lets a wrong claim be rejected with a reason, where the server allows it. */
export function Reject({claim}: {readonly claim: string}) {
  const {edit} = useServer();
  const [reason, setReason] = useState('');
  const [state, setState] = useState<'open' | 'done'>('open');
  const [problem, setProblem] = useState('');
  if (!edit || !hasKey()) return null;
  if (state === 'done') return <p role="status" className="provenance">Rejected. It is gone from the collection.</p>;
  const send = (event: FormEvent) => {
    event.preventDefault();
    change('/edit/reject', {claim, reason}).then(() => setState('done'), error => setProblem(message(error)));
  };
  return (
    <details className="reject">
      <summary>This is wrong</summary>
      <form onSubmit={send}>
        <label><span className="field-name">Why</span> <input required value={reason} onChange={event => setReason(event.target.value)} /></label>{' '}
        <button type="submit">Reject the claim</button>
      </form>
      {problem && <Problem message={problem} />}
    </details>
  );
}
