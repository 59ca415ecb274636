import {PROLOGUE} from './terms';

export const ENDPOINT = '/parley/sparql';

/** A value in a row of an answer. */
export type Term =
  | {readonly type: 'uri' | 'bnode'; readonly value: string}
  | {
      readonly type: 'literal';
      readonly value: string;
      readonly datatype?: string;
      readonly 'xml:lang'?: string;
    }
  | {readonly type: 'triple'; readonly value: {subject: Term; predicate: Term; object: Term}};

export type Row = Readonly<Record<string, Term | undefined>>;

/** A whole answer, as the SPARQL results format has it. */
export interface Answer {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
}

interface ResultsDocument {
  readonly head: {readonly vars?: string[]};
  readonly boolean?: boolean;
  readonly results?: {readonly bindings: Row[]};
}

/** Asks a query that needs no prefixes of its own, and gives its rows. */
export async function select(query: string, signal?: AbortSignal): Promise<readonly Row[]> {
  return (await answer(`${PROLOGUE}\n${query}`, signal)).rows;
}

/** Asks a whole query. A truncated answer, as after a time-out, is an error. */
export async function answer(query: string, signal?: AbortSignal): Promise<Answer> {
  const body = await post(query, 'application/sparql-results+json', signal);
  let document: ResultsDocument;
  try {
    document = JSON.parse(body) as ResultsDocument;
  } catch {
    throw new Error('The answer broke off: the query took too long. Ask for less, or add a LIMIT.');
  }
  if (document.boolean !== undefined) {
    return {names: ['answer'], rows: [{answer: {type: 'literal', value: String(document.boolean)}}]};
  }
  return {names: document.head.vars ?? [], rows: document.results?.bindings ?? []};
}

/** Asks a query for a body of a media type. One that is given up here is given up by the server, too. */
export async function post(query: string, accept: string, signal?: AbortSignal): Promise<string> {
  const name = crypto.randomUUID();
  const giveUp = () => void fetch(`/running/${name}`, {method: 'DELETE', keepalive: true}).catch(() => undefined);
  signal?.addEventListener('abort', giveUp, {once: true});
  try {
    return await send(query, accept, name, signal);
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}

async function send(query: string, accept: string, name: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: {'Content-Type': 'application/sparql-query', Accept: accept, 'Parley-Query': name},
    body: query,
    signal,
  });
  const body = await response.text();
  if (!response.ok) throw new Error(plainError(body) || `The server answered ${response.status}.`);
  return body;
}

/** The lexical form of a value; empty where there is none. */
export function textOf(term: Term | undefined): string {
  if (!term) return '';
  if (term.type !== 'triple') return term.value;
  const {subject, predicate, object} = term.value;
  return `<<( ${textOf(subject)} ${textOf(predicate)} ${textOf(object)} )>>`;
}

export function isIri(term: Term | undefined): term is {type: 'uri'; value: string} {
  return term?.type === 'uri';
}

export function numberOf(term: Term | undefined): number {
  return Number(textOf(term));
}

/** Servlet containers wrap messages into a page; this takes the words out. */
function plainError(body: string): string {
  if (!body.trimStart().startsWith('<')) return body.trim();
  return new DOMParser().parseFromString(body, 'text/html').body.textContent?.trim() ?? '';
}
