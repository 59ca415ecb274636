import {describe, expect, it} from 'vitest';
import {PointText, stretches} from '../src/data/text';

describe('offsets', () => {
  it('count code points, not halves of them', () => {
    expect(new PointText('a🙂bc').slice(2, 3)).toBe('b');
  });

  it('find the paragraph around a passage', () => {
    const text = new PointText('One 🙂.\n\nTwo words.\nThree');
    const {start, end} = text.paragraph(12, 14);
    expect(text.slice(start, end)).toBe('Two words.');
  });
});

describe('stretches', () => {
  it('are cut at every border of overlapping marks', () => {
    const marks = [{start: 2, end: 6}, {start: 4, end: 8}];
    expect(stretches(0, 10, marks).map(({start, end, marks: on}) => [start, end, on.length]))
      .toEqual([[0, 2, 0], [2, 4, 1], [4, 6, 2], [6, 8, 1], [8, 10, 0]]);
  });
});
