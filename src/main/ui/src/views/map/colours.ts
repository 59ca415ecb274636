import type Graph from 'graphology';
import {FAMILIES} from '../../data/families';
import type {NodeLook} from './layout';

/** What the colours of the map tell apart. */
export type Colouring = 'communities' | 'kinds';

const LIGHT = ['#1f5f99', '#a3322a', '#2f7d76', '#8a6d1f', '#7a4a94', '#4b7a2b', '#b0582b', '#3d4f8a', '#93446b', '#5c6b1e'];
const DARK = ['#7fb6e8', '#ee8d84', '#76c2ba', '#d6b65a', '#c39ad9', '#9ccc78', '#e6a279', '#9fb0ea', '#e09abf', '#bccb6f'];

/** Colours every thing; communities beyond the ten largest share a grey. */
export function colour(graph: Graph<NodeLook>, colouring: Colouring, dark: boolean): void {
  const grey = dark ? '#7d7a72' : '#a39c8d';
  const ranks = largest(graph);
  const palette = paletteOf(dark);
  const families = new Map(FAMILIES.map(family => [family.name, dark ? family.dark : family.light]));
  graph.forEachNode((node, {community, family}) => {
    const found = colouring === 'kinds' ? families.get(family) : palette[ranks.get(community) ?? -1];
    graph.setNodeAttribute(node, 'color', found ?? grey);
  });
}

/** The colours of the largest communities, in their order. */
export function paletteOf(dark: boolean): readonly string[] {
  return dark ? DARK : LIGHT;
}

/** The best connected thing of each of the largest communities, in their order. */
export function hubs(graph: Graph<NodeLook>): string[] {
  const ranks = largest(graph);
  const found: string[] = [];
  graph.forEachNode((node, {community}) => {
    const rank = ranks.get(community) ?? LIGHT.length;
    const before = found[rank];
    if (rank < LIGHT.length && (!before || graph.degree(node) > graph.degree(before))) found[rank] = node;
  });
  return found;
}

/** The communities by size, the largest first. */
export function largest(graph: Graph<NodeLook>): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  graph.forEachNode((_, {community}) => sizes.set(community, (sizes.get(community) ?? 0) + 1));
  const ordered = [...sizes].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return new Map(ordered.map(([community], rank) => [community, rank]));
}
