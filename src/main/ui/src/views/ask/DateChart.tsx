import type {Answer} from '../../data/sparql'; import type {Column} from './columns';
export function DateChart(_: {readonly answer: Answer; readonly columns: readonly Column[]}) { return null; }
