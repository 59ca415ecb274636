import {describe, expect, it} from 'vitest';
import {formatNotes, parseNotes} from '../src/views/explore/notes';
import {amount, readable, undated} from '../src/data/labels';
import {spans} from '../src/views/home/spans';

const JAPAN = 'https://w3id.org/parley/id/party/japan';

describe('notes', () => {
  it('come back from an address as they went in', () => {
    const notes = [{on: JAPAN, text: 'Ask: "who"? [1], 100 %'}];
    expect(parseNotes(formatNotes(notes))).toEqual(notes);
    expect(formatNotes(notes)).toContain('id:party/japan');
  });

  it.each(['', '{}', '[1, ["x"]]', '[["id:party/japan", 4]]', 'no list'])('that are none are left out: %s', text => {
    expect(parseNotes(text)).toEqual([]);
  });
});

describe('labels', () => {
  it.each([
    ['1987-04-17: tariffs', 'Deadline', '17 April 1987: tariffs', 'tariffs'],
    ['1987-10: OCTOBER', 'Deadline', 'October 1987: OCTOBER', 'OCTOBER'],
    ['trade deficit: 13000000000 USD', 'Figure', 'trade deficit: 13 billion USD', 'trade deficit: 13000000000 USD'],
    ['trade volume: 2.5 percent', 'Figure', 'trade volume: 2.5%', 'trade volume: 2.5 percent'],
    ['section 301', 'LegalProvision', 'section 301', 'section 301'],
  ])('say dates and amounts in words: %s', (label, kind, words, plain) => {
    expect(readable(label, kind)).toBe(words);
    expect(undated(label)).toBe(plain);
    expect(undated(readable(label, ''))).toBe(plain);
  });

  it('keep small amounts as they are', () => {
    expect(amount(150, ' JPY')).toBe('150 JPY');
  });
});

describe('time', () => {
  it.each([
    [['1987-03-01', '1987-03-04'], 'day', 4],
    [['1994-01-31', '1995-06-28'], 'month', 18],
    [['1983-01-01', '2025-04-02'], 'year', 43],
  ])('is cut so that the bars can be read: %s', (names, grain, count) => {
    const found = spans(names.map(name => ({name, count: 1})));
    expect(found.grain).toBe(grain);
    expect(found.bars).toHaveLength(count);
    expect(found.bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(2);
  });
});
