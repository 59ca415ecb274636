import {questions} from '../../data/questions';
import {answer, textOf, type Term} from '../../data/sparql';

/** Two articles that tell one thing in different ways. */
export interface Contradiction {
  readonly thing: string;
  readonly label: string;
  readonly what: string;
  readonly one: Side;
  readonly other: Side;
}

export interface Side {
  readonly value: Term | undefined;
  readonly quote: string;
  readonly article: string;
}

/** The contradictions that the shipped question finds. */
export async function contradictions(signal: AbortSignal): Promise<Contradiction[]> {
  const question = (await questions()).find(({name}) => name === 'contradictions');
  if (!question) return [];
  const {rows} = await answer(question.sparql, signal);
  return rows.map(row => ({
    thing: textOf(row.thing),
    label: textOf(row.thingLabel),
    what: textOf(row.what),
    one: {value: row.one, quote: textOf(row.oneQuote), article: textOf(row.oneArticle)},
    other: {value: row.other, quote: textOf(row.otherQuote), article: textOf(row.otherArticle)},
  }));
}
