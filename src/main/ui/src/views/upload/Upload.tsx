import {useState, type DragEvent, type FormEvent} from 'react';
import {change, hasKey, useServer} from '../../data/server';
import {message} from '../../data/useQuery';
import {Problem, Waiting} from '../../parts/Waiting';
import {thing} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {ReadSentences} from './ReadSentences';
import type {Reading} from './reading';
import './upload.css';

interface Draft {
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly publisher: string;
}

const EMPTY: Draft = {name: '', text: '', published: '', publisher: ''};

/** Takes an article in: what is read out of it is shown before it is stored. */
export function Upload() {
  const {edit} = useServer();
  if (!edit) {
    return <p className="nothing">This collection cannot be changed from here. Whoever serves it can allow that with <code>./parley serve --edit</code>.</p>;
  }
  if (!hasKey()) {
    return <p className="nothing">To add articles, open the “Edit” address that <code>./parley serve --edit</code> printed when it started.</p>;
  }
  return <Desk />;
}

function Desk() {
  const {go} = useRoute();
  const [draft, setDraft] = useState(EMPTY);
  const [reading, setReading] = useState<Reading | null>(null);
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');

  const send = async (path: string, what: string): Promise<Reading | null> => {
    setBusy(what);
    setProblem('');
    try {
      return await change<Reading>(path, draft);
    } catch (error) {
      setProblem(message(error));
      return null;
    } finally {
      setBusy('');
    }
  };
  const read = async (event: FormEvent) => {
    event.preventDefault();
    setReading(await send('/edit/read', 'Reading the article'));
  };
  const store = async () => {
    const stored = await send('/edit/articles', 'Storing');
    if (stored) go({view: 'article', selection: thing(stored.article)});
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    setReading(null);
    setDraft({...draft, name: file.name, text: await file.text()});
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  const set = (change: Partial<Draft>) => {
    setReading(null);
    setDraft({...draft, ...change});
  };
  return (
    <div className="upload" onDragOver={event => event.preventDefault()} onDrop={drop}>
      <h1>Add an article</h1>
      <form onSubmit={event => void read(event)}>
        <label className="upload-file">
          <span>Drop a text or HTML file here, or choose one</span>
          <input type="file" accept=".txt,.html,.htm,text/plain,text/html" onChange={event => void take(event.target.files?.[0])} />
        </label>
        <label className="upload-text">
          <span className="field-name">Text</span>
          <textarea rows={10} required value={draft.text} onChange={event => set({text: event.target.value})} />
        </label>
        <div className="parameters">
          <label><span className="field-name">File name</span><input value={draft.name} placeholder="upload.txt" onChange={event => set({name: event.target.value})} /></label>
          <label><span className="field-name">Published on</span><input type="date" value={draft.published} onChange={event => set({published: event.target.value})} /></label>
          <label><span className="field-name">Publisher</span><input value={draft.publisher} onChange={event => set({publisher: event.target.value})} /></label>
        </div>
        <p className="buttons">
          <button type="submit" className="primary" disabled={busy !== ''}>See what is read out of it</button>
          {reading && <button type="button" disabled={busy !== ''} onClick={() => void store()}>Store it</button>}
        </p>
      </form>
      {busy && <Waiting what={busy} />}
      {problem && <Problem message={problem} />}
      {reading && <ReadSentences reading={reading} />}
    </div>
  );
}
