import type {WorkspaceContext} from '@reactodia/workspace';
import {useEffect, useMemo, useState} from 'react';
import {useBriefs} from '../../data/briefs';
import {isArticle, isClaim} from '../../data/claims';
import {familyOf} from '../../data/families';
import {around, prominent} from '../../data/neighbours';
import {expand, shorten} from '../../data/terms';
import {thingsOf} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {Canvas} from './Canvas';
import {filtersOf} from './filters';
import {formatNotes, parseNotes, type Note} from './notes';
import {Panel} from './Panel';
import './explore.css';

/** In an address: nothing is drawn, as opposed to nothing being said about it. */
const NOTHING = 'nothing';
const AROUND = 16;

/** The graph as a drawing that grows where one asks. The address holds what is drawn. */
export function Explore() {
  const {route, go, amend} = useRoute();
  const [context, setContext] = useState<WorkspaceContext | null>(null);
  const {show, around} = route.options;
  const listed = useMemo(() => (show && show !== NOTHING ? show.split(',').map(expand) : []), [show]);
  const filters = useMemo(() => filtersOf(route.options), [route.options]);
  const notes = useMemo(() => parseNotes(route.options.notes), [route.options.notes]);
  const brief = useBriefs(listed);
  const visible = listed.filter(iri => !filters.hidden.has(familyOf(brief(iri).kind).name));
  const setShown = (iris: readonly string[]) => go({options: {show: iris.map(shorten).join(',') || NOTHING}});

  const setNotes = (list: readonly Note[]) => go({options: {notes: formatNotes(list)}});

  useEffect(() => {
    if (show !== undefined) return;
    const controller = new AbortController();
    void start(around ? expand(around) : thingsOf(route.selection)[0], controller.signal).then(iris => {
      if (!controller.signal.aborted) amend({options: {show: iris.map(shorten).join(',') || NOTHING, around: ''}});
    }, () => undefined);
    return () => controller.abort();
  }, [show, around]);

  return (
    <div className="explore">
      <h1 className="hidden">Explore the graph</h1>
      <Canvas shown={visible} filters={filters} selection={route.selection} onReady={setContext}
        onShown={iris => setShown([...iris, ...listed.filter(iri => !visible.includes(iri))])}
        notes={notes} onNotes={setNotes} onSelect={selection => go({selection})} />
      <Panel context={context} shown={visible} filters={filters} notes={notes} onShown={setShown} onNotes={setNotes} />
    </div>
  );
}

/** What a drawing begins with: what is around one thing, or what the news is full of. */
async function start(centre: string | undefined, signal: AbortSignal): Promise<string[]> {
  if (!centre || isArticle(centre) || isClaim(centre)) return prominent(signal);
  return [centre, ...(await around(centre, AROUND, signal))];
}
