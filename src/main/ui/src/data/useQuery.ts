import {useEffect, useState, type DependencyList} from 'react';

/** What became of a question so far. */
export type Loaded<T> =
  | {readonly state: 'loading'}
  | {readonly state: 'failed'; readonly message: string}
  | {readonly state: 'done'; readonly value: T};

/** Runs an asynchronous question when its dependencies change, and gives up the one before. */
export function useQuery<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  dependencies: DependencyList,
): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({state: 'loading'});
  useEffect(() => {
    const controller = new AbortController();
    setLoaded({state: 'loading'});
    ask(controller.signal).then(
      value => !controller.signal.aborted && setLoaded({state: 'done', value}),
      error => !controller.signal.aborted && setLoaded({state: 'failed', message: message(error)}),
    );
    return () => controller.abort();
  }, dependencies);
  return loaded;
}

export function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
