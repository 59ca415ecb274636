import {useEffect, useState} from 'react';

/** What the server tells of itself. */
export interface ServerFacts {
  /** Whether articles can be uploaded and claims rejected. */
  readonly edit: boolean;
}

const UNKNOWN: ServerFacts = {edit: false};
const KEY = 'parley-edit-key';
let asked: Promise<ServerFacts> | undefined;

/** What the server allows; nothing until it has answered. */
export function useServer(): ServerFacts {
  const [facts, setFacts] = useState(UNKNOWN);
  useEffect(() => {
    asked ??= ask();
    void asked.then(setFacts);
  }, []);
  return facts;
}

/** Takes the key out of the address that the server printed, and keeps it as long as the tab is open. */
export function takeKey(): void {
  if (!/^#[0-9a-f]{16,}$/.test(location.hash)) return;
  sessionStorage.setItem(KEY, location.hash.slice(1));
  history.replaceState(null, '', location.pathname + location.search);
}

/** Whether articles can be added and claims rejected here and now. */
export function useMayEdit(): boolean {
  const {edit} = useServer();
  return edit && hasKey();
}

/** Whether this tab may change anything. */
export function hasKey(): boolean {
  return sessionStorage.getItem(KEY) !== null;
}

/** Sends a change; an answer that is not a success becomes an error with its words. */
export async function change<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', Authorization: `Bearer ${sessionStorage.getItem(KEY) ?? ''}`},
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(text.trim() || `The server answered ${response.status}.`);
  return JSON.parse(text) as T;
}

async function ask(): Promise<ServerFacts> {
  const response = await fetch('/server.json');
  if (!response.ok) return UNKNOWN;
  return {edit: ((await response.json()) as {edit?: unknown}).edit === true};
}
