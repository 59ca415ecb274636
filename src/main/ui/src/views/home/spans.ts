import type {Count} from './overview';

/** A stretch of time with the number of articles in it. */
export interface Span {
  /** "1995-06-28", "1995-06" or "1995". */
  readonly name: string;
  /** First and last day, both inclusive. */
  readonly from: string;
  readonly until: string;
  readonly count: number;
}

export interface Spans {
  readonly grain: 'day' | 'month' | 'year';
  /** Without gaps, in the order of time. */
  readonly bars: readonly Span[];
}

const DAY = 86_400_000;
const MOST_DAYS = 100;
const MOST_MONTHS = 120;
const LENGTH = {day: 10, month: 7, year: 4} as const;

/** Counts by day where the time is short, by year where it is long. */
export function spans(days: readonly Count[]): Spans {
  const [first, last] = [days[0]?.name, days[days.length - 1]?.name];
  if (!first || !last) return {grain: 'day', bars: []};
  const length = (Date.parse(last) - Date.parse(first)) / DAY;
  const grain = length <= MOST_DAYS ? 'day' : length <= MOST_MONTHS * 30 ? 'month' : 'year';
  const counts = new Map<string, number>();
  for (const {name, count} of days) {
    const key = name.slice(0, LENGTH[grain]);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const bars: Span[] = [];
  for (let at = Date.parse(first.slice(0, LENGTH[grain])); at <= Date.parse(last); at = next(at, grain)) {
    const from = iso(at);
    const name = from.slice(0, LENGTH[grain]);
    bars.push({name, from, until: iso(next(at, grain) - DAY), count: counts.get(name) ?? 0});
  }
  return {grain, bars};
}

function next(at: number, grain: Spans['grain']): number {
  const date = new Date(at);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (grain) {
    case 'day':
      return Date.UTC(year, month, day + 1);
    case 'month':
      return Date.UTC(year, month + 1, 1);
    case 'year':
      return Date.UTC(year + 1, 0, 1);
  }
}

function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
