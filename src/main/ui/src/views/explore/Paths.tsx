import {useBriefs} from '../../data/briefs';
import {findPaths, type Path} from '../../data/paths';
import {expand, shorten} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {backReading, reading} from '../../data/wording';
import {Load} from '../../parts/Load';
import {Search} from '../../parts/Search';
import {cut} from '../../parts/ThingLink';
import {useRoute} from '../../route/useRoute';

interface PathsProps {
  readonly selected: string | undefined;
  readonly onAdd: (iris: readonly string[]) => void;
}

/** The shortest ways between two things, listed, and drawn where one asks. */
export function Paths({selected, onAdd}: PathsProps) {
  const {route, go} = useRoute();
  const [from, to] = [route.options.from, route.options.to].map(name => (name ? expand(name) : undefined));
  return (
    <div className="paths">
      <End label="Path from" iri={from} selected={selected} onSet={iri => go({options: {from: iri && shorten(iri)}})} />
      <End label="Path to" iri={to} selected={selected} onSet={iri => go({options: {to: iri && shorten(iri)}})} />
      {from && to && <Found key={`${from} ${to}`} from={from} to={to} onAdd={onAdd} />}
    </div>
  );
}

interface EndProps {
  readonly label: string;
  readonly iri: string | undefined;
  readonly selected: string | undefined;
  readonly onSet: (iri: string) => void;
}

function End({label, iri, selected, onSet}: EndProps) {
  const brief = useBriefs([iri ?? '', selected ?? ''].filter(Boolean));
  if (iri) {
    return (
      <p>{label} <span className="chosen">{cut(brief(iri).label, 40)} <button type="button" className="plain" onClick={() => onSet('')} aria-label={`Clear “${label}”`}>×</button></span></p>
    );
  }
  return (
    <div className="path-end">
      <Search label={label} placeholder={`${label} …`} onChoose={hit => onSet(hit.iri)} />
      {selected && <button type="button" onClick={() => onSet(selected)}>{cut(brief(selected).label, 22)}</button>}
    </div>
  );
}

function Found({from, to, onAdd}: {readonly from: string; readonly to: string; readonly onAdd: (iris: readonly string[]) => void}) {
  const paths = useQuery(signal => findPaths(from, to, signal), [from, to]);
  return (
    <Load from={paths} what="Searching">
      {found => found.length === 0 ? <p className="nothing">No path of at most four connections.</p> : (
        <ol className="path-list">
          {found.map((path, index) => (
            <li key={index}>
              <Way path={path} />
              <button type="button" onClick={() => onAdd([from, ...path.map(step => step.to)])}>Draw</button>
            </li>
          ))}
        </ol>
      )}
    </Load>
  );
}

function Way({path}: {readonly path: Path}) {
  const brief = useBriefs(path.flatMap(step => [step.from, step.to]));
  const [first] = path;
  return (
    <span>
      {first && cut(brief(first.from).label, 40)}
      {path.map(step => (
        <span key={step.to}> <i>{step.back ? backReading(step.predicate) : reading(step.predicate)}</i> {cut(brief(step.to).label, 60)}</span>
      ))}
    </span>
  );
}
