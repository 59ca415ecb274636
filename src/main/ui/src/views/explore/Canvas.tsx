import {
  AnnotationElement, DefaultWorkspace, SelectionActionAnnotate, SelectionActionGroup, SelectionActionLayout, SelectionActionRemove,
  SelectionActionZoomToFit, ToolbarActionExport, ToolbarActionLayout, ToolbarActionRedo,
  ToolbarActionUndo, Workspace, defineLayoutWorker, useLoadedWorkspace, useWorker, type LayoutFunction, type WorkspaceContext,
} from '@reactodia/workspace';
import {useCallback, useEffect, useRef, useState} from 'react';
import {selectionText} from '../../route/route';
import {sameSelection, type Selection} from '../../route/selection';
import {useDark} from '../../parts/Theme';
import {selectionOf, markSelection} from './canvasSelection';
import {notesOn, putNotes} from './canvasNotes';
import {GraphData} from './GraphData';
import type {Filters} from './filters';
import {formatNotes, type Note} from './notes';
import {drawnThings, show} from './show';
import {CardTemplate, LineTemplate} from './templates';

interface CanvasProps {
  /** IRIs of what is to be drawn. */
  readonly shown: readonly string[];
  readonly filters: Filters;
  readonly selection: Selection | null;
  readonly notes: readonly Note[];
  readonly onShown: (iris: readonly string[]) => void;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onNotes: (notes: readonly Note[]) => void;
  /** Gets the workspace when it is ready. */
  readonly onReady?: (context: WorkspaceContext) => void;
}

/** Room for the cards, and for the words on the lines. */
const SPACING = {preferredLinkLength: 260, padding: {x: 60, y: 45}};
const LAYOUTS = defineLayoutWorker(() => new Worker(new URL('@reactodia/workspace/layout.worker', import.meta.url), {type: 'module'}));

/** The drawing itself. What is drawn and selected is the owner's: it comes in, and changes go out. */
export function Canvas({shown, filters, selection, notes, onShown, onSelect, onNotes, onReady}: CanvasProps) {
  const {defaultLayout} = useWorker(LAYOUTS);
  const layout = useCallback<LayoutFunction>((graph, state) => defaultLayout(graph, state, SPACING), [defaultLayout]);
  const dark = useDark();
  const [context, setContext] = useState<WorkspaceContext | null>(null);
  const latest = useRef({shown, filters, selection, notes, onShown, onSelect, onNotes});
  latest.current = {shown, filters, selection, notes, onShown, onSelect, onNotes};
  const busy = useRef(false);
  const shownKey = shown.join(' ');
  const notesKey = formatNotes(notes);
  const filterKey = JSON.stringify([[...filters.hidden], filters.since, filters.until, filters.confidence]);

  const {onMount} = useLoadedWorkspace(async ({context: loaded, signal}) => {
    const {model} = loaded;
    await model.createNewDiagram({dataProvider: new GraphData(() => latest.current.filters), signal});
    const tellNotes = () => {
      const written = notesOn(model);
      const away = latest.current.notes.filter(({on}) => !latest.current.shown.includes(on));
      if (!busy.current && formatNotes([...written, ...away]) !== formatNotes(latest.current.notes)) {
        latest.current.onNotes([...written, ...away]);
      }
    };
    model.events.on('changeCells', () => {
      if (busy.current) return;
      const drawn = drawnThings(model);
      if (drawn.join(' ') !== latest.current.shown.join(' ')) latest.current.onShown(drawn);
      else tellNotes();
    });
    model.events.on('elementEvent', ({data}) => data.changeElementState && tellNotes());
    model.events.on('changeSelection', () => {
      const chosen = selectionOf(model);
      if (!busy.current && !sameSelection(chosen, latest.current.selection)) latest.current.onSelect(chosen);
    });
    setContext(loaded);
    onReady?.(loaded);
  }, []);

  useEffect(() => {
    if (!context) return;
    const controller = new AbortController();
    busy.current = true;
    void show(context, shown, controller.signal)
      .catch(() => undefined)
      .finally(() => {
        if (controller.signal.aborted) return;
        putNotes(context, latest.current.notes);
        busy.current = false;
        const drawn = drawnThings(context.model);
        if (drawn.join(' ') !== latest.current.shown.join(' ')) latest.current.onShown(drawn);
        markSelection(context.model, latest.current.selection);
        document.body.dataset.drawn = String(context.model.elements.length);
      });
    return () => controller.abort();
  }, [context, shownKey]);

  useEffect(() => {
    if (!context || context.model.elements.length === 0) return;
    const {model} = context;
    for (const link of [...model.links]) model.removeLink(link.id);
    void model.requestLinks();
  }, [context, filterKey]);

  useEffect(() => {
    if (!context || busy.current) return;
    busy.current = true;
    putNotes(context, latest.current.notes);
    busy.current = false;
  }, [context, notesKey]);

  useEffect(() => {
    if (context && !busy.current) markSelection(context.model, selection);
  }, [context, selection && selectionText(selection)]);

  return (
    <div className="canvas" data-dark={dark}>
      <Workspace ref={onMount} defaultLayout={layout}>
        <DefaultWorkspace
          colorScheme={dark ? 'dark' : 'light'}
          search={null}
          navigator={{expanded: false}}
          menu={<><ToolbarActionExport kind="exportRaster" fileName="parley.png" /><ToolbarActionExport kind="exportSvg" fileName="parley.svg" /></>}
          actions={<><ToolbarActionUndo /><ToolbarActionRedo /><ToolbarActionLayout /></>}
          canvas={{
            elementTemplateResolver: (_, element) => element instanceof AnnotationElement ? undefined : CardTemplate,
            linkTemplateResolver: type => (type?.startsWith('http') ? LineTemplate : undefined),
          }}
          connectionsMenu={null}
          halo={null}
          haloLink={null}
          selection={{children: <SelectionButtons />}}
        />
      </Workspace>
    </div>
  );
}

function SelectionButtons() {
  return (
    <>
      <SelectionActionRemove dock="ne" />
      <SelectionActionZoomToFit dock="nw" dockRow={1} />
      <SelectionActionLayout dock="nw" dockRow={2} />
      <SelectionActionGroup dock="nw" dockRow={3} />
      <SelectionActionAnnotate dock="se" />
    </>
  );
}

