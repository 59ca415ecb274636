import {EntityElement, type WorkspaceContext} from '@reactodia/workspace';
import {useState} from 'react';
import {useBrief} from '../../data/briefs';
import {neighboursBy, ways, type WayCount} from '../../data/neighbours';
import {message, useQuery} from '../../data/useQuery';
import {backReading, reading} from '../../data/wording';
import {Load} from '../../parts/Load';
import {cut} from '../../parts/ThingLink';
import {Problem} from '../../parts/Waiting';

interface ExpandProps {
  readonly iri: string;
  readonly shown: readonly string[];
  readonly onAdd: (iris: readonly string[]) => void;
  readonly context: WorkspaceContext | null;
}

const PAGE = 10;
const MOST_GROUPED = 100;

/** The ways on from the selected thing, each with its count before it is taken. */
export function Expand({iri, shown, onAdd, context}: ExpandProps) {
  const {label} = useBrief(iri);
  const counts = useQuery(signal => ways(iri, signal), [iri]);
  return (
    <section className="expand">
      <h2>From {cut(label, 60)}</h2>
      <Load from={counts} what="Counting">
        {list => list.length === 0 ? <p className="nothing">Nothing is connected with it.</p> : (
          <ul>
            {list.map(way => (
              <Way key={way.direction + way.predicate} iri={iri} way={way} shown={shown} onAdd={onAdd} context={context} />
            ))}
          </ul>
        )}
      </Load>
      {shown.includes(iri) && <button type="button" onClick={() => hide(context, iri)}>Hide it</button>}
    </section>
  );
}

function Way({iri, way, shown, onAdd, context}: ExpandProps & {readonly way: WayCount}) {
  const [taken, setTaken] = useState(0);
  const [problem, setProblem] = useState('');
  const title = way.direction === 'out' ? reading(way.predicate) : backReading(way.predicate);
  const take = (count: number, then?: (iris: readonly string[]) => void) => {
    neighboursBy(iri, {...way, limit: count, offset: taken}).then(found => {
      setTaken(taken + count);
      onAdd(found);
      then?.(found.filter(each => !shown.includes(each)));
    }, error => setProblem(message(error)));
  };
  const left = way.things - taken;
  return (
    <li>
      <span className="way-title">{title} <span className="count">{way.things}</span></span>
      {left > 0 && <button type="button" onClick={() => take(PAGE)} aria-label={`Add ${Math.min(PAGE, left)} of “${title}”`}>+{Math.min(PAGE, left)}</button>}
      {left > PAGE && (
        <button type="button" onClick={() => take(MOST_GROUPED, found => void group(context, found))} aria-label={`Group the rest of “${title}”`}>group</button>
      )}
      {problem && <Problem message={problem} />}
    </li>
  );
}

/** Waits until the things are on the canvas, then puts them into one box. */
async function group(context: WorkspaceContext | null, iris: readonly string[]): Promise<void> {
  const canvas = context?.view.findAnyCanvas();
  if (!context || !canvas) return;
  const find = () => context.model.elements.filter(element => element instanceof EntityElement && iris.includes(element.iri)) as EntityElement[];
  for (let wait = 0; wait < 40 && find().length < iris.length; wait++) await new Promise(done => setTimeout(done, 100));
  const elements = find();
  if (elements.length > 1) await context.group({elements, canvas});
}

function hide(context: WorkspaceContext | null, iri: string): void {
  const element = context?.model.elements.find(each => each instanceof EntityElement && each.iri === iri);
  if (!context || !element) return;
  const batch = context.model.history.startBatch('Hide');
  context.model.removeElement(element.id);
  batch.store();
}
