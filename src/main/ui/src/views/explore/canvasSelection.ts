import {EntityElement, RelationLink, iterateEntitiesOf, type DataDiagramModel} from '@reactodia/workspace';
import {thing, type Selection} from '../../route/selection';

/** What is selected on a canvas, as all views understand it. */
export function selectionOf(model: DataDiagramModel): Selection | null {
  const [item, more] = model.selection;
  if (!item || more) return null;
  if (item instanceof EntityElement) return thing(item.iri);
  if (!(item instanceof RelationLink)) return null;
  return {kind: 'edge', subject: item.data.sourceId, predicate: item.data.linkTypeId, object: item.data.targetId};
}

/** Selects on the canvas what is selected elsewhere, where it is drawn. */
export function markSelection(model: DataDiagramModel, selection: Selection | null): void {
  const item = selection && find(model, selection);
  const [selected] = model.selection;
  if (item && item !== selected) model.setSelection([item]);
  if (!item && selected && model.selection.length === 1) model.setSelection([]);
}

function find(model: DataDiagramModel, selection: Selection) {
  if (selection.kind === 'thing') {
    return model.elements.find(element => [...iterateEntitiesOf(element)].some(({id}) => id === selection.iri));
  }
  return model.links.find(link => link instanceof RelationLink
    && link.data.sourceId === selection.subject
    && link.data.linkTypeId === selection.predicate
    && link.data.targetId === selection.object);
}
