const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December'];

/** "28 June 1995" for 1995-06-28, "June 1995" for 1995-06; any other text as it is. */
export function dayText(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/**
 * When something lies of which only a range of days is known: "inferred: about 3 June 1987 (May–July 1987)"; an empty
 * text where nothing is known of it.
 */
export function inferredText(best: string, earliest: string, latest: string): string {
  if (!earliest && !latest) return '';
  const range = rangeText(earliest, latest);
  return best ? `inferred: about ${dayText(best)} (${range})` : `inferred: ${range}`;
}

/** "3–9 June 1987", "May–July 1987" or "May 1986 – July 1987": as fine as a reader needs it. */
function rangeText(earliest: string, latest: string): string {
  if (!earliest) return `before ${dayText(latest)}`;
  if (!latest) return `after ${dayText(earliest)}`;
  const [from, to] = [dayText(earliest.slice(0, 7)), dayText(latest.slice(0, 7))];
  if (from === to) return `${Number(earliest.slice(8))}–${dayText(latest)}`;
  return earliest.slice(0, 4) === latest.slice(0, 4) ? `${from.split(' ')[0]}–${to}` : `${from} – ${to}`;
}

/** The first moment of a date that may be as coarse as a month or a year. */
export function firstDay(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('T')[0]?.split('-').map(Number) ?? [];
  return new Date(Date.UTC(year, month - 1, day));
}

/** The moment at which a date of any grain is over. */
export function afterLastDay(date: string): Date {
  const parts = date.split('T')[0]?.split('-').map(Number) ?? [];
  const [year = 0, month = 1, day = 1] = parts;
  switch (parts.length) {
    case 1:
      return new Date(Date.UTC(year + 1, 0, 1));
    case 2:
      return new Date(Date.UTC(year, month, 1));
    default:
      return new Date(Date.UTC(year, month - 1, day + 1));
  }
}

/** Whether a text is a date of day, month or year that a calendar has. */
export function isDay(date: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?(T|$)/.test(date) && !Number.isNaN(firstDay(date).getTime());
}
