import type {Diagnostic} from '@codemirror/lint';
import type {Text} from '@codemirror/state';
import {Parser} from '@traqula/parser-sparql-1-2';

const parser = new Parser();

/** Where a query is not SPARQL 1.2. */
export function findMistakes(doc: Text): Diagnostic[] {
  const text = doc.toString();
  if (!text.trim()) return [];
  try {
    parser.parse(text);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const {from, to} = placeOf(error, doc, message);
    return [{from, to, severity: 'error', message: firstLine(message)}];
  }
}

interface Located {
  readonly token?: {readonly startOffset?: number; readonly endOffset?: number};
  readonly location?: {readonly start?: number; readonly end?: number};
}

/** The offending token where the parser names it, else the line that the message speaks of. */
function placeOf(error: unknown, doc: Text, message: string): {readonly from: number; readonly to: number} {
  const {token, location} = (error ?? {}) as Located;
  const start = token?.startOffset ?? location?.start;
  if (typeof start === 'number' && Number.isFinite(start)) {
    const end = token?.endOffset ?? location?.end ?? start;
    return {from: Math.min(start, doc.length), to: Math.min(Math.max(end + 1, start + 1), doc.length)};
  }
  const named = Number(/line[: ]+(\d+)/i.exec(message)?.[1] ?? doc.lines);
  const line = doc.line(Math.min(Math.max(1, named), doc.lines));
  return {from: line.from, to: line.to};
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
