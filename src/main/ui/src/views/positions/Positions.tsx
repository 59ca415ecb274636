import {useBriefs} from '../../data/briefs';
import {expand, shorten} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {Search} from '../../parts/Search';
import {cut} from '../../parts/ThingLink';
import {Link} from '../../route/Link';
import {useRoute} from '../../route/useRoute';
import {Contradictions} from './Contradictions';
import {speakers, subjects} from './stances';
import {StanceColumn} from './StanceColumn';
import './positions.css';

/** What parties and people said on a subject, side by side, and where it changed. */
export function Positions() {
  const {route, go} = useRoute();
  const {options} = route;
  const actors = [options.one, options.two].flatMap(name => (name ? [expand(name)] : []));
  const about = options.about ? expand(options.about) : undefined;
  const brief = useBriefs([...actors, ...(about ? [about] : [])]);
  const [first] = actors;
  const add = (iri: string) => go({options: first ? {two: shorten(iri)} : {one: shorten(iri)}});
  const drop = (iri: string) => {
    const [rest] = actors.filter(each => each !== iri);
    go({options: {one: rest ? shorten(rest) : '', two: ''}});
  };
  if (options.list === 'contradictions') {
    return (
      <div className="positions">
        <Lists current="contradictions" />
        <Contradictions />
      </div>
    );
  }
  return (
    <div className="positions">
      <Lists current="positions" />
      <div className="positions-bar">
        {actors.map(iri => (
          <span key={iri} className="chosen">{brief(iri).label} <button type="button" className="plain" onClick={() => drop(iri)} aria-label={`Take ${brief(iri).label} away`}>×</button></span>
        ))}
        {actors.length < 2 && <Search label={first ? 'Compare with' : 'A party or a person'} placeholder={first ? 'Compare with …' : 'A party or a person …'} onChoose={hit => add(hit.iri)} />}
        {first && (about
          ? <span className="chosen">on {cut(brief(about).label, 50)} <button type="button" className="plain" onClick={() => go({options: {about: ''}})} aria-label="Any subject">×</button></span>
          : <Search label="On a subject" placeholder="On a subject …" onChoose={hit => go({options: {about: shorten(hit.iri)}})} />)}
      </div>
      {!first && <Suggested title="Who speaks most" ask={speakers} onChoose={add} />}
      {first && !about && <Suggested key={first} title="Subjects" ask={signal => subjects(first, signal)} onChoose={iri => go({options: {about: shorten(iri)}})} />}
      {first && (
        <div className="stance-columns">
          {actors.map(iri => <StanceColumn key={iri} actor={iri} about={about} />)}
        </div>
      )}
    </div>
  );
}

/** The two things that statements are compared for. */
function Lists({current}: {readonly current: 'positions' | 'contradictions'}) {
  return (
    <>
      <h1>{current === 'positions' ? 'Positions' : 'Where articles contradict each other'}</h1>
      <nav className="tabs" aria-label="Compare">
        <Link to={{options: {list: ''}}} current={current === 'positions'}>How positions moved</Link>
        <Link to={{options: {list: 'contradictions'}}} current={current === 'contradictions'}>Where articles disagree</Link>
      </nav>
    </>
  );
}

interface SuggestedProps {
  readonly title: string;
  readonly ask: (signal: AbortSignal) => Promise<string[]>;
  readonly onChoose: (iri: string) => void;
}

function Suggested({title, ask, onChoose}: SuggestedProps) {
  const found = useQuery(ask, []);
  const brief = useBriefs(found.state === 'done' ? found.value : []);
  return (
    <Load from={found}>
      {list => list.length === 0 ? null : (
        <p className="suggested">
          <span>{title}</span>
          {list.map(iri => <button key={iri} type="button" onClick={() => onChoose(iri)}>{cut(brief(iri).label, 44)}</button>)}
        </p>
      )}
    </Load>
  );
}
