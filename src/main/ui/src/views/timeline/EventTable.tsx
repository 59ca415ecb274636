import {useState} from 'react';
import {undated} from '../../data/labels';
import {words} from '../../data/terms';
import {cut} from '../../parts/ThingLink';
import {dayText} from '../../data/days';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import type {TimedEvent} from './events';

const PAGE = 80;

/** The same events as a table. */
export function EventTable({events, selected}: {readonly events: readonly TimedEvent[]; readonly selected: string | undefined}) {
  const [most, setMost] = useState(PAGE);
  const ordered = [...events].sort((one, other) => one.date.localeCompare(other.date));
  return (
    <div className="event-table">
      <table>
        <thead><tr><th scope="col">date</th><th scope="col">sort</th><th scope="col">event</th><th scope="col">status</th></tr></thead>
        <tbody>
          {ordered.slice(0, most).map(event => (
            <tr key={event.iri + event.status}>
              <td><time dateTime={event.date}>{dayText(event.date)}</time></td>
              <td className="kind">{event.sort.replace(/s$/, '')}</td>
              <td><Link to={{selection: thing(event.iri)}} current={event.iri === selected}>{cut(undated(event.label), 150)}</Link></td>
              <td>{event.status && <span className="status">{words(event.status)}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > most && <button type="button" onClick={() => setMost(most + PAGE)}>Show more of {ordered.length.toLocaleString('en-GB')} events</button>}
    </div>
  );
}
