import type {Question} from '../../data/questions';
import {topics} from './topics';

interface QuestionListProps {
  readonly questions: readonly Question[];
  readonly chosen: string | undefined;
  readonly onChoose: (name: string) => void;
}

/** The shipped questions; choosing one asks it. */
export function QuestionList({questions, chosen, onChoose}: QuestionListProps) {
  return (
    <nav className="questions" aria-label="Questions">
      <h2>Questions</h2>
      {topics(questions).map(topic => (
        <section key={topic.title}>
          <h3>{topic.title}</h3>
          <ul>
            {topic.questions.map(({name, question}) => (
              <li key={name}>
                <button type="button" className="plain" aria-current={name === chosen ? 'true' : undefined} onClick={() => onChoose(name)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <ul>
        <li>
          <button type="button" className="plain" aria-current={chosen === undefined ? 'true' : undefined} onClick={() => onChoose('')}>
            Something else, in SPARQL
          </button>
        </li>
      </ul>
    </nav>
  );
}
