import {describe, expect, it} from 'vitest';
import {dayText, inferredText} from '../src/data/days';

describe('days', () => {
  it.each([
    ['1995-06-28', '28 June 1995'],
    ['1995-06', 'June 1995'],
    ['1995', '1995'],
  ])('are written as a reader says them: %s', (date, text) => {
    expect(dayText(date)).toBe(text);
  });

  it.each([
    ['1987-06-03', '1987-05-02', '1987-07-30', 'inferred: about 3 June 1987 (May–July 1987)'],
    ['1987-06-03', '1986-05-02', '1987-07-30', 'inferred: about 3 June 1987 (May 1986 – July 1987)'],
    ['1987-06-03', '1987-06-01', '1987-06-09', 'inferred: about 3 June 1987 (1–9 June 1987)'],
    ['', '1987-06-01', '', 'inferred: after 1 June 1987'],
    ['', '', '1987-06-01', 'inferred: before 1 June 1987'],
    ['', '', '', ''],
  ])('that are only inferred say so: %s from %s to %s', (best, earliest, latest, text) => {
    expect(inferredText(best, earliest, latest)).toBe(text);
  });
});
