import {expand, shorten} from '../../data/terms';

/** What a reader writes beside a thing of a drawing. */
export interface Note {
  /** IRI of the thing. */
  readonly on: string;
  readonly text: string;
}

/** Reads notes out of an address; what is no list of notes gives none. */
export function parseNotes(text: string | undefined): readonly Note[] {
  if (!text) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.flatMap(noteOf) : [];
  } catch {
    return [];
  }
}

/** Writes notes for an address; empty where there are none. */
export function formatNotes(notes: readonly Note[]): string {
  return notes.length === 0 ? '' : JSON.stringify(notes.map(({on, text}) => [shorten(on), text]));
}

function noteOf(entry: unknown): Note[] {
  if (!Array.isArray(entry)) return [];
  const [on, text] = entry as unknown[];
  return typeof on === 'string' && typeof text === 'string' && text ? [{on: expand(on), text}] : [];
}
