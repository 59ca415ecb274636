import {Link} from '../../route/Link';
import type {Change} from '../../route/useRoute';

interface Start {
  readonly title: string;
  readonly answer: string;
  readonly to: Change;
}

const STARTS: readonly Start[] = [
  {title: 'Who spoke for whom?', answer: 'People with their posts and parties', to: {view: 'ask', selection: null, options: {q: 'negotiators'}}},
  {title: 'Which deadlines stood?', answer: 'Set by whom, and what follows', to: {view: 'ask', selection: null, options: {q: 'deadlines'}}},
  {title: 'What became of the measures?', answer: 'From threat to force, over time', to: {view: 'timeline', selection: null, options: {sorts: 'measures,deadlines', by: 'measure'}}},
  {title: 'How did positions move?', answer: 'Stances with quotes and turns', to: {view: 'positions', selection: null}},
  {title: 'Where do reports disagree?', answer: 'Two articles, two versions', to: {view: 'positions', selection: null, options: {list: 'contradictions'}}},
];

/** The questions that an analyst comes with, each one click away. */
export function Starts() {
  return (
    <nav className="starts" aria-label="Questions to start with">
      {STARTS.map(({title, answer, to}) => (
        <Link key={title} to={to} className="start"><strong>{title}</strong> <span>{answer}</span></Link>
      ))}
    </nav>
  );
}
