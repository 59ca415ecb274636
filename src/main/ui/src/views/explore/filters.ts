import type {Edge} from '../../data/edges';

/** What of the graph is drawn. */
export interface Filters {
  /** Names of families that are left out. */
  readonly hidden: ReadonlySet<string>;
  /** Days of publication between which a connection has to be reported; empty for any. */
  readonly since: string;
  readonly until: string;
  /** 0 to 1: connections that were read with less confidence are left out. */
  readonly confidence: number;
}

export const ALL: Filters = {hidden: new Set(), since: '', until: '', confidence: 0};

/** The filters as they stand in an address. */
export function filtersOf(options: Readonly<Record<string, string>>): Filters {
  return {
    hidden: new Set((options.hide ?? '').split(',').filter(Boolean)),
    since: options.since ?? '',
    until: options.until ?? '',
    confidence: Number(options.conf ?? 0) / 100 || 0,
  };
}

/** Whether a connection is drawn. What the vocabulary knows has no day. */
export function passes(edge: Edge, {since, until, confidence}: Filters): boolean {
  if (edge.confidence < confidence) return false;
  if (!since && !until) return true;
  return edge.first !== '' && (!since || edge.last >= since) && (!until || edge.first <= until);
}
