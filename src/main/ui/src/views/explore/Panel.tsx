import type {WorkspaceContext} from '@reactodia/workspace';
import {shorten} from '../../data/terms';
import {Search} from '../../parts/Search';
import {thing, thingsOf} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {Drawn} from './Drawn';
import {Expand} from './Expand';
import {Exports} from './Exports';
import {FilterForm} from './FilterForm';
import type {Filters} from './filters';
import {Legend} from './Legend';
import {Notes} from './Notes';
import type {Note} from './notes';
import {Paths} from './Paths';

interface PanelProps {
  readonly context: WorkspaceContext | null;
  readonly shown: readonly string[];
  readonly filters: Filters;
  readonly notes: readonly Note[];
  readonly onShown: (iris: readonly string[]) => void;
  readonly onNotes: (notes: readonly Note[]) => void;
}

/** All that can be done with the drawing, in words: the twin of the canvas. */
export function Panel({context, shown, filters, notes, onShown, onNotes}: PanelProps) {
  const {route, go} = useRoute();
  const [selected] = thingsOf(route.selection);
  const add = (iris: readonly string[]) => onShown([...shown, ...iris.filter(iri => !shown.includes(iri))]);
  return (
    <section className="explore-panel" aria-label="Drawing">
      <Search label="Add to the drawing" placeholder="Add to the drawing …" onChoose={hit => {
        go({selection: thing(hit.iri), options: {show: [...new Set([...shown, hit.iri])].map(shorten).join(',')}});
      }} />
      {selected && <Expand key={selected} iri={selected} shown={shown} onAdd={add} context={context} />}
      <Section title={`Drawn: ${shown.length}`} open><Drawn shown={shown} onShown={onShown} filters={filters} /></Section>
      <Section title="Filter" open={filters.hidden.size > 0 || filters.confidence > 0}><FilterForm filters={filters} /></Section>
      <Section title="Find paths" open={Boolean(route.options.from)}><Paths selected={selected} onAdd={add} /></Section>
      <Section title={notes.length > 0 ? `Notes: ${notes.length}` : 'Notes'} open={notes.length > 0}><Notes notes={notes} selected={selected} onNotes={onNotes} /></Section>
      <Section title="Legend"><Legend /></Section>
      <Section title="Export"><Exports shown={shown} filters={filters} /></Section>
    </section>
  );
}

function Section({title, open, children}: {readonly title: string; readonly open?: boolean; readonly children: React.ReactNode}) {
  return <details open={open}><summary>{title}</summary>{children}</details>;
}
