import {useState, type FormEvent} from 'react';
import {useBriefs} from '../../data/briefs';
import {cut} from '../../parts/ThingLink';
import type {Note} from './notes';

interface NotesProps {
  readonly notes: readonly Note[];
  readonly selected: string | undefined;
  readonly onNotes: (notes: readonly Note[]) => void;
}

/** The notes of a drawing, and a field for another on what is selected. */
export function Notes({notes, selected, onNotes}: NotesProps) {
  const [text, setText] = useState('');
  const brief = useBriefs([...notes.map(({on}) => on), ...(selected ? [selected] : [])]);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!selected || !text.trim()) return;
    onNotes([...notes, {on: selected, text: text.trim()}]);
    setText('');
  };
  return (
    <div className="notes">
      {notes.length > 0 && (
        <ul>
          {notes.map(note => (
            <li key={note.on + note.text}>
              <span className="kind">{cut(brief(note.on).label, 40)}</span> {note.text}
              <button type="button" className="plain" onClick={() => onNotes(notes.filter(each => each !== note))} aria-label={`Remove the note “${cut(note.text, 30)}”`}>×</button>
            </li>
          ))}
        </ul>
      )}
      {selected ? (
        <form onSubmit={add}>
          <label>
            <span className="field-name">On {cut(brief(selected).label, 40)}</span>
            <textarea rows={2} value={text} onChange={event => setText(event.target.value)} />
          </label>
          <button type="submit">Add the note</button>
        </form>
      ) : <p className="hint">Select a thing to write a note on it. Notes are kept in the address of the drawing.</p>}
    </div>
  );
}
