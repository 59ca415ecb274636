import {useState} from 'react';
import {isIri, type Answer, type Row} from '../../data/sparql';
import {cut} from '../../parts/ThingLink';
import {ID, VOCAB, words} from '../../data/terms';
import {Value, literalText} from '../../parts/Value';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {cellText, type Column} from './columns';

interface ResultTableProps {
  readonly answer: Answer;
  readonly columns: readonly Column[];
}

interface Order {
  readonly column: Column;
  readonly down: boolean;
}

const PAGE = 100;

/** An answer as a table; things in it can be selected, columns order it. */
export function ResultTable({answer, columns}: ResultTableProps) {
  const [order, setOrder] = useState<Order | null>(null);
  const [most, setMost] = useState(PAGE);
  const rows = order ? [...answer.rows].sort(comparison(order)) : answer.rows;
  return (
    <>
      <div className="table-frame" tabIndex={0} role="region" aria-label="Rows">
        <table>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column.name} scope="col" aria-sort={sortOf(order, column)}>
                  <button type="button" className="plain" onClick={() => setOrder(next(order, column))}>{column.title}</button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, most).map((row, index) => (
              <tr key={index}>{columns.map(column => <td key={column.name}><Cell row={row} column={column} /></td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > most && <button type="button" onClick={() => setMost(most + PAGE)}>Show more of {rows.length.toLocaleString('en-GB')} rows</button>}
    </>
  );
}

/** A thing of the graph selects itself, so that its quotes appear beside the table. */
function Cell({row, column}: {readonly row: Row; readonly column: Column}) {
  const {route} = useRoute();
  const term = row[column.name];
  if (!term) return null;
  if (isIri(term) && (term.value.startsWith(ID) || term.value.startsWith(VOCAB)) && column.label) {
    return (
      <Link to={{selection: thing(term.value)}} className="thing" current={route.selection?.kind === 'thing' && route.selection.iri === term.value}>
        {cut(cellText(row, column), 160)}
      </Link>
    );
  }
  return isIri(term) ? <Value term={term} /> : <span className={term.type === 'literal' && term.datatype ? 'number' : undefined}>{inWords(literalText(term))}</span>;
}

/** "inForce" as a reader writes it; any other text as it is. */
function inWords(text: string): string {
  return /^[a-z]+[A-Z][A-Za-z]*$/.test(text) ? words(text) : text;
}

function comparison({column, down}: Order): (one: Row, other: Row) => number {
  const sign = down ? -1 : 1;
  return (one, other) => sign * cellText(one, column).localeCompare(cellText(other, column), 'en', {numeric: true});
}

function sortOf(order: Order | null, column: Column): 'ascending' | 'descending' | undefined {
  if (order?.column.name !== column.name) return undefined;
  return order.down ? 'descending' : 'ascending';
}

function next(order: Order | null, column: Column): Order | null {
  if (order?.column.name !== column.name) return {column, down: false};
  return order.down ? null : {column, down: true};
}
