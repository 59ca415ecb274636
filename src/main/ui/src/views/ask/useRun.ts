import {useCallback, useEffect, useRef, useState} from 'react';
import {answer, type Answer} from '../../data/sparql';
import {message} from '../../data/useQuery';

/** A query under way, or what came of it. */
export type Progress =
  | {readonly state: 'idle'}
  | {readonly state: 'running'}
  | {readonly state: 'cancelled'}
  | {readonly state: 'failed'; readonly message: string}
  | {readonly state: 'done'; readonly answer: Answer; readonly millis: number};

export interface Run {
  readonly progress: Progress;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** Runs a query whenever it changes; it can be cancelled and run again. */
export function useRun(query: string | undefined): Run {
  const [progress, setProgress] = useState<Progress>({state: 'idle'});
  const [round, setRound] = useState(0);
  const controller = useRef<AbortController>(null);
  useEffect(() => {
    if (!query) {
      setProgress({state: 'idle'});
      return;
    }
    const own = new AbortController();
    controller.current = own;
    const start = performance.now();
    setProgress({state: 'running'});
    answer(query, own.signal).then(
      found => !own.signal.aborted && setProgress({state: 'done', answer: found, millis: performance.now() - start}),
      error => !own.signal.aborted && setProgress({state: 'failed', message: message(error)}),
    );
    return () => own.abort();
  }, [query, round]);
  const cancel = useCallback(() => {
    controller.current?.abort();
    setProgress({state: 'cancelled'});
  }, []);
  const again = useCallback(() => setRound(count => count + 1), []);
  return {progress, cancel, again};
}
