import {textOf, type Answer, type Row} from '../../data/sparql';
import {localName, words} from '../../data/terms';

/** A column of an answer: a variable, with the one that labels it where the query has "?x ?xLabel". */
export interface Column {
  readonly name: string;
  readonly label: string | undefined;
  readonly title: string;
}

const NUMBERS = new Set(['integer', 'decimal', 'double', 'float', 'int', 'long']);
const DATES = new Set(['date', 'dateTime', 'gYear', 'gYearMonth']);

/** The columns to show; labels are folded into what they label. */
export function columnsOf({names}: Answer): Column[] {
  return names
    .filter(name => !(name.endsWith('Label') && names.includes(name.slice(0, -5))))
    .map(name => ({name, label: names.includes(`${name}Label`) ? `${name}Label` : undefined, title: words(name)}));
}

/** The text of a cell as a reader sees it. */
export function cellText(row: Row, column: Column): string {
  return (column.label && textOf(row[column.label])) || textOf(row[column.name]);
}

export function numberColumn(answer: Answer, columns: readonly Column[]): Column | undefined {
  return columns.find(column => allOf(answer, column, NUMBERS));
}

export function dateColumn(answer: Answer, columns: readonly Column[]): Column | undefined {
  return columns.find(column => allOf(answer, column, DATES));
}

/** The first column that neither counts nor dates. */
export function nameColumn(answer: Answer, columns: readonly Column[]): Column | undefined {
  return columns.find(column => !allOf(answer, column, NUMBERS) && !allOf(answer, column, DATES)) ?? columns[0];
}

function allOf(answer: Answer, column: Column, types: ReadonlySet<string>): boolean {
  const terms = answer.rows.map(row => row[column.name]).filter(term => term !== undefined);
  return terms.length > 0 && terms.every(term => term.type === 'literal' && types.has(localName(term.datatype ?? '')));
}
