import {
  EntityElement, getContentFittingBox, iterateEntitiesOf, placeElementsAroundTarget, type DataDiagramModel, type Rect, type WorkspaceContext,
} from '@reactodia/workspace';

const AIR = 40;

/** The things on a canvas, those in groups too. */
export function drawnThings(model: DataDiagramModel): string[] {
  return model.elements.flatMap(element => [...iterateEntitiesOf(element)].map(({id}) => id));
}

/** Brings a canvas to show just these things. What stays keeps its place. */
export async function show(context: WorkspaceContext, iris: readonly string[], signal: AbortSignal): Promise<void> {
  const {model, view} = context;
  const wanted = new Set(iris);
  const drawn = new Set(drawnThings(model));
  const added = iris.filter(iri => !drawn.has(iri));
  const stale = model.elements.filter(element => element instanceof EntityElement && !wanted.has(element.iri));
  if (added.length === 0 && stale.length === 0) return;
  const first = drawn.size - stale.length === 0;
  const target = model.selection.find(item => item instanceof EntityElement);
  const batch = model.history.startBatch(added.length > 0 ? 'Add things' : 'Remove things');
  stale.forEach(element => model.removeElement(element.id));
  const elements = added.map(iri => model.createElement(iri));
  batch.store();
  await model.requestElementData(added);
  await model.requestLinks({addedElements: added});
  if (signal.aborted || elements.length === 0) return;
  const canvas = view.findAnyCanvas();
  canvas?.renderingState.syncUpdate();
  if (first || !target || !canvas) {
    await context.performLayout({signal, animate: !first, zoomToFit: false});
    canvas?.renderingState.syncUpdate();
    if (canvas) await canvas.zoomToFitRect(withAir(getContentFittingBox(model.elements, model.links, canvas.renderingState)));
    return;
  }
  const place = placeElementsAroundTarget({
    elements, target, graph: model, sizeProvider: canvas.renderingState, distance: 320,
  });
  place.invoke();
  canvas.renderingState.syncUpdate();
}

function withAir({x, y, width, height}: Rect): Rect {
  return {x: x - AIR, y: y - AIR, width: width + 2 * AIR, height: height + 2 * AIR};
}
