import type {ReactNode} from 'react';
import type {Loaded} from '../data/useQuery';
import {Problem, Waiting} from './Waiting';

interface LoadProps<T> {
  readonly from: Loaded<T>;
  readonly what?: string;
  readonly children: (value: T) => ReactNode;
}

/** Shows a value when it is there, and till then what it waits for. */
export function Load<T>({from, what, children}: LoadProps<T>) {
  switch (from.state) {
    case 'loading':
      return <Waiting what={what} />;
    case 'failed':
      return <Problem message={from.message} />;
    case 'done':
      return <>{children(from.value)}</>;
  }
}
