import {dayText} from './days';

const DATED = /^(\d{4}(?:-\d\d){0,2}): /;
const AMOUNT = /(-?\d[\d.]*)( [A-Z]{3}| percent)?$/;
const SCALES: readonly (readonly [number, string])[] = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']];

/** A label as a reader writes it: "17 April 1987: …", "trade deficit: 5.9 billion USD". */
export function readable(label: string, kind: string): string {
  const dated = label.replace(DATED, (_, date: string) => `${dayText(date)}: `).replace(/^undated: /, '');
  return kind === 'Figure' ? dated.replace(AMOUNT, (_, number: string, unit = '') => amount(Number(number), unit)) : dated;
}

/** The label of an event without its date, for lists that have a column for it. */
export function undated(label: string): string {
  return label.replace(/^undated: /, '').replace(DATED, '').replace(/^(\d{1,2} )?([A-Z][a-z]+ )?\d{4}: /, '');
}

/** "5.9 billion USD" for 5900000000, "2.5%" for 2.5 percent. */
export function amount(value: number, unit: string): string {
  if (unit.trim() === 'percent') return `${digits(value)}%`;
  const [scale, name] = SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  return `${digits(value / scale)}${name && ` ${name}`}${unit}`;
}

function digits(value: number): string {
  return value.toLocaleString('en-GB', {maximumFractionDigits: 4});
}
