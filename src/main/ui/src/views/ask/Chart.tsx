import {numberOf, type Answer} from '../../data/sparql';
import {cut} from '../../parts/ThingLink';
import {cellText, nameColumn, numberColumn, type Column} from './columns';

const MOST = 40;

/** An answer's first numbers as bars. */
export function Chart({answer, columns}: {readonly answer: Answer; readonly columns: readonly Column[]}) {
  const value = numberColumn(answer, columns);
  const name = nameColumn(answer, columns);
  if (!value || !name) return null;
  const rows = answer.rows.slice(0, MOST);
  const most = Math.max(...rows.map(row => Math.abs(numberOf(row[value.name]))), 1);
  return (
    <figure className="chart">
      <figcaption>{value.title} by {name.title}{answer.rows.length > MOST ? `, the first ${MOST}` : ''}</figcaption>
      <ol>
        {rows.map((row, index) => {
          const count = numberOf(row[value.name]);
          return (
            <li key={index}>
              <span className="chart-name">{cut(cellText(row, name), 46)}</span>
              <meter min={0} max={most} value={Math.abs(count)} aria-label={cellText(row, name)} />
              <span className="number">{count.toLocaleString('en-GB', {maximumFractionDigits: 2})}</span>
            </li>
          );
        })}
      </ol>
    </figure>
  );
}
