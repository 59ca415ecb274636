import {useState, type FormEvent} from 'react';
import {putBack, reject} from '../data/rejections';
import {useMayEdit} from '../data/server';
import {message} from '../data/useQuery';
import {Problem} from './Waiting';

/** Lets a wrong claim be rejected with a reason, where the server allows it. */
export function Reject({claim}: {readonly claim: string}) {
  const [reason, setReason] = useState('');
  const [rejected, setRejected] = useState(false);
  const [problem, setProblem] = useState('');
  if (!useMayEdit()) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    reject(claim, reason).then(() => setRejected(true), error => setProblem(message(error)));
  };
  if (rejected) {
    return (
      <p role="status" className="provenance">
        Rejected. It is gone from the collection. <PutBack claim={claim} done={() => setRejected(false)} />
      </p>
    );
  }
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

/** Takes a rejection back. */
export function PutBack({claim, done}: {readonly claim: string; readonly done: () => void}) {
  const [problem, setProblem] = useState('');
  const send = () => void putBack(claim).then(done, error => setProblem(message(error)));
  return (
    <>
      <button type="button" onClick={send}>Put it back</button>
      {problem && <Problem message={problem} />}
    </>
  );
}
