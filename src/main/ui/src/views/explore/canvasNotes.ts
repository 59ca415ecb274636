import {
  AnnotationElement, AnnotationLink, AnnotationTopic, EntityElement, TemplateProperties, type DataDiagramModel, type WorkspaceContext,
} from '@reactodia/workspace';
import type {Note} from './notes';

/** The notes on a canvas that say anything and hang on a thing. */
export function notesOn(model: DataDiagramModel): Note[] {
  return model.elements.flatMap(element => {
    const note = element instanceof AnnotationElement ? noteOf(model, element) : undefined;
    return note ? [note] : [];
  });
}

/** Brings a canvas to carry just these notes. One that is still empty is being written, and stays. */
export function putNotes(context: WorkspaceContext, notes: readonly Note[]): void {
  const {model} = context;
  const there = new Set<string>();
  for (const element of [...model.elements]) {
    const note = element instanceof AnnotationElement ? noteOf(model, element) : undefined;
    if (!note) continue;
    if (notes.some(wanted => key(wanted) === key(note))) there.add(key(note));
    else model.removeElement(element.id);
  }
  for (const note of notes.filter(wanted => !there.has(key(wanted)))) {
    const target = model.elements.find(element => element instanceof EntityElement && element.iri === note.on);
    if (!target) continue;
    context.getCommandBus(AnnotationTopic).trigger('createAnnotation', {targets: [target], content: {type: 'plaintext', text: note.text}});
  }
}

function noteOf(model: DataDiagramModel, element: AnnotationElement): Note | undefined {
  const text = element.elementState.get(TemplateProperties.AnnotationContent)?.text ?? '';
  const link = model.getElementLinks(element).find(each => each instanceof AnnotationLink);
  const target = link && model.getElement(link.targetId);
  return text && target instanceof EntityElement ? {on: target.iri, text} : undefined;
}

function key({on, text}: Note): string {
  return `${on} ${text}`;
}
