import {useCallback, useSyncExternalStore} from 'react';
import {formatRoute, parseRoute, type Route} from './route';

const CHANGED = 'parley:route';
let current = parseRoute(location.search);
let shown = location.search;

/** A change of the route; `options` are merged, and an empty one is taken away. */
export type Change = Partial<Route>;

/** The route, and the ways to change it. */
export interface Routing {
  readonly route: Route;
  /** Goes on to another state, which "back" leaves again. */
  readonly go: (change: Change) => void;
  /** Amends the present state without a new step in the history. */
  readonly amend: (change: Change) => void;
}

export function useRoute(): Routing {
  const route = useSyncExternalStore(subscribe, snapshot);
  const go = useCallback((change: Change) => show(change, false), []);
  const amend = useCallback((change: Change) => show(change, true), []);
  return {route, go, amend};
}

/** The route that a change leads to from here. A change of view starts with fresh options. */
export function changed(change: Change): Route {
  const base = snapshot();
  const sameView = change.view === undefined || change.view === base.view;
  return {
    view: change.view ?? base.view,
    selection: change.selection === undefined ? base.selection : change.selection,
    options: {...(sameView ? base.options : {}), ...change.options},
  };
}

function show(change: Change, replace: boolean): void {
  const address = formatRoute(changed(change));
  if (address === location.pathname + location.search) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  dispatchEvent(new Event(CHANGED));
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(CHANGED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(CHANGED, listener);
  };
}

function snapshot(): Route {
  if (location.search !== shown) {
    shown = location.search;
    current = parseRoute(shown);
  }
  return current;
}
