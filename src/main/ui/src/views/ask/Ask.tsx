import {useEffect, useState} from 'react';
import {bind, questions, type Question} from '../../data/questions';
import {PROLOGUE} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {useRoute} from '../../route/useRoute';
import {Editor} from './Editor';
import {Parameters} from './Parameters';
import {QuestionList} from './QuestionList';
import {Results} from './Results';
import {useRun} from './useRun';

const BLANK = `${PROLOGUE}

SELECT ?party ?partyLabel (COUNT(?article) AS ?articles) {
  ?article parley:mentions ?party .
  ?party a parley:Party ; rdfs:label ?partyLabel .
}
GROUP BY ?party ?partyLabel
ORDER BY DESC(?articles)
LIMIT 20`;

/** Questions with their parameters, and any other query. The address holds what was asked. */
export function Ask() {
  const list = useQuery(questions, []);
  return <Load from={list} what="Fetching the questions">{found => <Desk questions={found} />}</Load>;
}

function Desk({questions}: {readonly questions: readonly Question[]}) {
  const {route, go} = useRoute();
  const {options} = route;
  const question = questions.find(({name}) => name === options.q);
  const asked = options.sparql ?? (question ? bind(question, valuesOf(question, options)) : undefined);
  const [draft, setDraft] = useState(asked ?? BLANK);
  useEffect(() => setDraft(asked ?? BLANK), [asked]);
  const run = useRun(asked);

  const ask = () => {
    if (draft === asked) run.again();
    else go({options: {sparql: draft}});
  };
  const choose = (name: string) => go({options: {...without(options), q: name, sparql: '', as: ''}});
  return (
    <div className="ask">
      <QuestionList questions={questions} chosen={options.sparql ? undefined : question?.name} onChoose={choose} />
      <div className="desk">
        <h1>{question?.question ?? 'Ask in SPARQL'}</h1>
        {question && !options.sparql && <Parameters key={question.name} question={question} options={options} />}
        <details className="sparql" open={!question || options.sparql !== undefined}>
          <summary>{question ? 'The query' : 'Query'}</summary>
          <Editor value={draft} onChange={setDraft} onRun={ask} />
          <p className="buttons">
            <button type="button" className="primary" onClick={ask}>Run</button>
            <span className="hint">Ctrl+Enter runs, Ctrl+Space completes. The address of this page is its permalink.</span>
          </p>
        </details>
        <Results run={run} />
      </div>
    </div>
  );
}

/** The values of a question's parameters as they stand in the address. */
function valuesOf(question: Question, options: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(question.parameters.map(({name}) => [name, options[`p.${name}`] ?? '']));
}

function without(options: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(options).map(name => [name, '']));
}
