import type {Article} from '../../data/articles';
import type {Part} from '../../data/parts';

/** A line of a text that holds anything. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The part of the article that the whole line belongs to; empty in the story itself. */
  readonly kind: string;
  /** Whether the line before is of another kind. */
  readonly first: boolean;
}

/** The lines of an article, each with the part that it belongs to. */
export function linesOf(source: Article, parts: readonly Part[]): Line[] {
  const found: Line[] = [];
  let start = 0;
  let before = '';
  for (const text of source.text.slice(0, source.text.length).split('\n')) {
    const end = start + Array.from(text).length;
    if (text.trim()) {
      const from = start + Array.from(text).length - Array.from(text.trimStart()).length;
      const to = start + Array.from(text.trimEnd()).length;
      const kind = parts.find(part => part.start <= from && part.end >= to)?.kind ?? '';
      found.push({start, end, kind, first: kind !== before});
      before = kind;
    }
    start = end + 1;
  }
  return found;
}
