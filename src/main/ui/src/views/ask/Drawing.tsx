import {useMemo, useState} from 'react';
import {isIri, type Answer} from '../../data/sparql';
import {ID, VOCAB, shorten} from '../../data/terms';
import {Link} from '../../route/Link';
import {useRoute} from '../../route/useRoute';
import {Canvas} from '../explore/Canvas';
import {ALL} from '../explore/filters';
import type {Note} from '../explore/notes';
import '../explore/explore.css';

const MOST = 60;
const NO_NOTES: readonly Note[] = [];
const ignore = () => undefined;

/** The things of an answer with what connects them. */
export function Drawing({answer}: {readonly answer: Answer}) {
  const {route, go} = useRoute();
  const found = useMemo(() => thingsOf(answer), [answer]);
  const [shown, setShown] = useState(found);
  return (
    <>
      <p className="hint">
        {found.length < MOST ? `${found.length} things` : `The first ${MOST} things`} of the answer.{' '}
        <Link to={{view: 'explore', options: {show: shown.map(shorten).join(',')}}}>Open in Explore</Link>
      </p>
      <div className="answer-drawing">
        <Canvas shown={shown} filters={ALL} selection={route.selection} notes={NO_NOTES} onNotes={ignore} onShown={setShown} onSelect={selection => go({selection})} />
      </div>
    </>
  );
}

function thingsOf({rows}: Answer): readonly string[] {
  const iris = rows.flatMap(row => Object.values(row).filter(isIri).map(term => term.value))
    .filter(iri => (iri.startsWith(ID) && !iri.startsWith(`${ID}article/`)) || iri.startsWith(`${VOCAB}industry/`));
  return [...new Set(iris)].slice(0, MOST);
}
