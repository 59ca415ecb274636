import {questions} from '../../data/questions';
import {answer, textOf, type Term} from '../../data/sparql';

/** What several articles tell in different ways. */
export interface Contradiction {
  readonly thing: string;
  /** What they differ in, such as "trade deficit". */
  readonly what: string;
  /** At least two, each with one article that says so. */
  readonly versions: readonly Version[];
}

export interface Version {
  readonly value: Term | undefined;
  readonly quote: string;
  readonly article: string;
}

/** The contradictions that the shipped question finds; those that share a version are told together. */
export async function contradictions(signal: AbortSignal): Promise<Contradiction[]> {
  const question = (await questions()).find(({name}) => name === 'contradictions');
  if (!question) return [];
  const {rows} = await answer(question.sparql, signal);
  const found: (Contradiction & {versions: Version[]})[] = [];
  for (const row of rows) {
    const [thing, what] = [textOf(row.thing), textOf(row.what)];
    const sides = [
      {value: row.one, quote: textOf(row.oneQuote), article: textOf(row.oneArticle)},
      {value: row.other, quote: textOf(row.otherQuote), article: textOf(row.otherArticle)},
    ];
    const before = found.find(each => each.thing === thing && each.what === what && sides.some(side => holds(each, side)));
    const entry = before ?? {thing, what, versions: []};
    if (!before) found.push(entry);
    entry.versions.push(...sides.filter(side => !holds(entry, side)));
  }
  return found;
}

function holds({versions}: Contradiction, side: Version): boolean {
  return versions.some(({value}) => textOf(value) === textOf(side.value));
}
