/** A text whose positions are counted in Unicode code points, as the offsets of passages are. */
export class PointText {
  private readonly points: readonly string[] | null;

  constructor(readonly text: string) {
    this.points = /[\uD800-\uDFFF]/.test(text) ? Array.from(text) : null;
  }

  get length(): number {
    return this.points?.length ?? this.text.length;
  }

  /** The text between two positions, the end exclusive. */
  slice(start: number, end: number): string {
    return this.points ? this.points.slice(start, end).join('') : this.text.slice(start, end);
  }

  /** The paragraph around a passage: from the line break before it to the one behind it. */
  paragraph(start: number, end: number): {readonly start: number; readonly end: number} {
    const before = this.slice(0, start).lastIndexOf('\n');
    const behind = this.slice(end, this.length).indexOf('\n');
    const from = before < 0 ? 0 : Array.from(this.slice(0, start).slice(0, before + 1)).length;
    const to = behind < 0 ? this.length : end + Array.from(this.slice(end, this.length).slice(0, behind)).length;
    return {start: from, end: to};
  }
}

/** A stretch of a text with all that is marked on it. */
export interface Stretch<T> {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly T[];
}

/** Cuts a range at every border of a mark, so that overlapping marks can be shown. */
export function stretches<T extends {readonly start: number; readonly end: number}>(
  from: number,
  to: number,
  marks: readonly T[],
): Stretch<T>[] {
  const inside = marks.filter(mark => mark.start < to && mark.end > from);
  const borders = new Set([from, to]);
  for (const mark of inside) {
    borders.add(Math.max(from, mark.start));
    borders.add(Math.min(to, mark.end));
  }
  const points = [...borders].sort((one, other) => one - other);
  return points.slice(0, -1).map((start, index) => {
    const end = points[index + 1] ?? to;
    return {start, end, marks: inside.filter(mark => mark.start <= start && mark.end >= end)};
  });
}
