import {lazy, Suspense} from 'react';
import {isIri, type Answer} from '../../data/sparql';
import {ID, VOCAB} from '../../data/terms';
import {Problem, Waiting} from '../../parts/Waiting';
import {useRoute} from '../../route/useRoute';
import {Chart} from './Chart';
import {columnsOf, dateColumn, numberColumn, type Column} from './columns';
import {download, toCsv, toJson} from './download';
import {ResultTable} from './ResultTable';
import type {Run} from './useRun';

const Dates = lazy(async () => ({default: (await import('./DateChart')).DateChart}));
const Drawing = lazy(async () => ({default: (await import('./Drawing')).Drawing}));

const SHAPES = {table: 'Table', chart: 'Chart', timeline: 'Timeline', graph: 'Graph'} as const;
type Shape = keyof typeof SHAPES;

/** What came of a query. */
export function Results({run}: {readonly run: Run}) {
  const {progress} = run;
  switch (progress.state) {
    case 'idle':
      return <p className="nothing">Nothing asked yet.</p>;
    case 'running':
      return <div className="running"><Waiting what="Asking" /> <button type="button" onClick={run.cancel}>Cancel</button></div>;
    case 'cancelled':
      return <p className="nothing" role="status">Cancelled. <button type="button" onClick={run.again}>Run again</button></p>;
    case 'failed':
      return <Problem message={progress.message} />;
    case 'done':
      return <Shown answer={progress.answer} millis={progress.millis} />;
  }
}

function Shown({answer, millis}: {readonly answer: Answer; readonly millis: number}) {
  const {route, go} = useRoute();
  const columns = columnsOf(answer);
  const possible = possibleShapes(answer, columns);
  const shape = possible.find(name => name === route.options.as) ?? 'table';
  const name = route.options.q ?? 'answer';
  return (
    <section className="results" aria-label="Answer">
      <div className="results-bar">
        <p role="status">{answer.rows.length.toLocaleString('en-GB')} {answer.rows.length === 1 ? 'row' : 'rows'} in {Math.round(millis)} ms</p>
        <div role="group" aria-label="Show as">
          {possible.map(key => (
            <button key={key} type="button" aria-pressed={key === shape} onClick={() => go({options: {as: key === 'table' ? '' : key}})}>{SHAPES[key]}</button>
          ))}
        </div>
        <button type="button" onClick={() => download(`${name}.csv`, 'text/csv', toCsv(answer))}>CSV</button>
        <button type="button" onClick={() => download(`${name}.json`, 'application/sparql-results+json', toJson(answer))}>JSON</button>
      </div>
      {answer.rows.length === 0
        ? <p className="nothing">No rows: nothing in this collection answers that.</p>
        : <Suspense fallback={<Waiting what="Drawing" />}><Shaped shape={shape} answer={answer} columns={columns} /></Suspense>}
    </section>
  );
}

interface ShapedProps {
  readonly shape: Shape;
  readonly answer: Answer;
  readonly columns: readonly Column[];
}

function Shaped({shape, answer, columns}: ShapedProps) {
  switch (shape) {
    case 'table':
      return <ResultTable answer={answer} columns={columns} />;
    case 'chart':
      return <Chart answer={answer} columns={columns} />;
    case 'timeline':
      return <Dates answer={answer} columns={columns} />;
    case 'graph':
      return <Drawing answer={answer} />;
  }
}

function possibleShapes(answer: Answer, columns: readonly Column[]): Shape[] {
  const shapes: Shape[] = ['table'];
  if (numberColumn(answer, columns)) shapes.push('chart');
  if (dateColumn(answer, columns)) shapes.push('timeline');
  const things = (row: Answer['rows'][number]) =>
    Object.values(row).some(term => isIri(term) && (term.value.startsWith(ID) || term.value.startsWith(VOCAB)));
  if (answer.rows.some(things)) shapes.push('graph');
  return shapes;
}
