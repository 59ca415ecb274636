import {questions} from '../../data/questions';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {Link} from '../../route/Link';
import {topics} from '../ask/topics';

/** The questions that can be asked at once, and the other views. */
export function WaysIn() {
  const found = useQuery(questions, []);
  return (
    <section className="ways-in">
      <h2>All questions</h2>
      <Load from={found}>
        {list => (
          <div className="topics">
            {topics(list).map(topic => (
              <section key={topic.title}>
                <h3>{topic.title}</h3>
                <ul>
                  {topic.questions.map(({name, question}) => (
                    <li key={name}><Link to={{view: 'ask', options: {q: name}, selection: null}}>{question}</Link></li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Load>
      <p>
        Or look around: <Link to={{view: 'explore'}}>explore the graph</Link>, see
        the <Link to={{view: 'map'}}>whole map</Link>, follow the <Link to={{view: 'timeline'}}>timeline</Link>,
        compare <Link to={{view: 'positions'}}>positions</Link>.
      </p>
    </section>
  );
}
