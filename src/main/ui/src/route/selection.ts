/** What all views show as selected: a thing (an entity, an article or a claim), or a connection. */
export type Selection =
  | {readonly kind: 'thing'; readonly iri: string}
  | {readonly kind: 'edge'; readonly subject: string; readonly predicate: string; readonly object: string};

export function thing(iri: string): Selection {
  return {kind: 'thing', iri};
}

export function sameSelection(one: Selection | null, other: Selection | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The things that a selection is about. */
export function thingsOf(selection: Selection | null): string[] {
  if (!selection) return [];
  return selection.kind === 'thing' ? [selection.iri] : [selection.subject, selection.object];
}
