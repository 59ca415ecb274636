import {expand, shorten} from '../data/terms';
import type {Selection} from './selection';

/** The views, in the order of the navigation. */
export const VIEWS = [
  'home', 'entity', 'article', 'explore', 'map', 'timeline', 'positions', 'ask', 'upload',
] as const;

export type ViewName = (typeof VIEWS)[number];

/**
 * All of the page's state that is worth a link.
 *
 * `options` belongs to the view: filters, pages, the query's text.
 */
export interface Route {
  readonly view: ViewName;
  readonly selection: Selection | null;
  readonly options: Readonly<Record<string, string>>;
}

/** Reads the query part of an address. */
export function parseRoute(search: string): Route {
  const values = new URLSearchParams(search);
  const options: Record<string, string> = {};
  for (const [name, value] of values) {
    if (name !== 'view' && name !== 'sel') options[name] = value;
  }
  return {view: viewOf(values.get('view')), selection: selectionOf(values.get('sel')), options};
}

/** Writes the address of a route, from the slash on. */
export function formatRoute(route: Route): string {
  const parts: string[] = [];
  if (route.view !== 'home') parts.push(`view=${route.view}`);
  if (route.selection) parts.push(`sel=${encode(selectionText(route.selection))}`);
  for (const name of Object.keys(route.options).sort()) {
    const value = route.options[name];
    if (value) parts.push(`${encodeURIComponent(name)}=${encode(value)}`);
  }
  return parts.length ? `/?${parts.join('&')}` : '/';
}

/** The selection as it stands in an address. */
export function selectionText(selection: Selection): string {
  switch (selection.kind) {
    case 'thing':
      return shorten(selection.iri);
    case 'edge':
      return [selection.subject, selection.predicate, selection.object].map(shorten).join(' ');
  }
}

function selectionOf(text: string | null): Selection | null {
  const [subject, predicate, object] = (text ?? '').split(' ').map(expand);
  if (!subject) return null;
  if (!predicate || !object) return {kind: 'thing', iri: subject};
  return {kind: 'edge', subject, predicate, object};
}

function viewOf(text: string | null): ViewName {
  return VIEWS.find(view => view === text) ?? 'home';
}

/** Leaves the characters alone that may stand in a query and make an address readable. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',').replaceAll('%20', '+');
}
