import type {Question} from '../../data/questions';

/** Questions under one heading. */
export interface Topic {
  readonly title: string;
  readonly questions: readonly Question[];
}

const TOPICS: readonly (readonly [string, readonly string[]])[] = [
  ['People', ['negotiators', 'person', 'who-met-whom', 'who-said-it', 'statements', 'sources']],
  ['Events', ['deadlines', 'meetings', 'negotiations', 'actions', 'timeline']],
  ['Substance', ['measures', 'industries', 'figures', 'not-so']],
  ['The reports themselves', ['contradictions', 'mentions', 'articles', 'rules']],
];

/** The questions by what they are about; those that no heading names come last. */
export function topics(questions: readonly Question[]): Topic[] {
  const placed = new Set(TOPICS.flatMap(([, names]) => names));
  const named = TOPICS.map(([title, names]): Topic => ({
    title, questions: names.flatMap(name => questions.filter(question => question.name === name)),
  }));
  return [...named, {title: 'More', questions: questions.filter(({name}) => !placed.has(name))}]
    .filter(topic => topic.questions.length > 0);
}
