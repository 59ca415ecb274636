import {STANDINGS, STANDING_WORDS} from '../../data/edges';
import {FAMILIES} from '../../data/families';

/** What colours and lines mean. */
export function Legend() {
  return (
    <div className="legend">
      <ul>
        {FAMILIES.map(({name}) => <li key={name}><span className="swatch" data-family={name} /> {name}</li>)}
      </ul>
      <ul>
        {STANDINGS.map(standing => (
          <li key={standing}>
            <svg viewBox="0 0 40 8" width="40" height="8" className={`line line-${standing}`} aria-hidden="true"><path className="line-path" d="M0 4H40" /></svg>{' '}
            {STANDING_WORDS[standing]}
          </li>
        ))}
      </ul>
    </div>
  );
}
