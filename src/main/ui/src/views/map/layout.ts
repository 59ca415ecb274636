import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import {familyOf} from '../../data/families';
import type {WholeGraph} from './wholeGraph';

/** What the map draws of a thing. */
export interface NodeLook {
  label: string;
  kind: string;
  family: string;
  community: number;
  x: number;
  y: number;
  size: number;
  color: string;
}

const SMALLEST = 2.2;
const LARGEST = 22;

/** Builds the graph with sizes and communities, laid out on a spiral to begin with. */
export function buildGraph({nodes, pairs}: WholeGraph, hidden: ReadonlySet<string>): Graph<NodeLook> {
  const graph = new Graph<NodeLook>({type: 'undirected', multi: false});
  for (const {iri, label, kind} of nodes) {
    const family = familyOf(kind).name;
    if (!hidden.has(family)) graph.addNode(iri, {label, kind, family, community: 0, x: 0, y: 0, size: SMALLEST, color: '#888888'});
  }
  for (const [one, other] of pairs) {
    if (graph.hasNode(one) && graph.hasNode(other) && !graph.hasEdge(one, other)) graph.addEdge(one, other);
  }
  graph.forEachNode(node => graph.degree(node) === 0 && graph.dropNode(node));
  if (graph.size > 0) louvain.assign(graph, {nodeCommunityAttribute: 'community', rng: fixedDice()});
  place(graph);
  return graph;
}

/** How strongly the layout pulls, by the size of the graph. */
export function layoutSettings(graph: Graph<NodeLook>) {
  return {...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 400, gravity: 0.6, scalingRatio: 12, slowDown: 4, adjustSizes: false};
}

/** Communities begin as neighbours, so that the layout has little left to do. The start is always the same. */
function place(graph: Graph<NodeLook>): void {
  const order = graph.nodes().sort((one, other) =>
    graph.getNodeAttribute(one, 'community') - graph.getNodeAttribute(other, 'community') || graph.degree(other) - graph.degree(one));
  order.forEach((node, index) => {
    const angle = index * 2.399963;
    const radius = 10 * Math.sqrt(index + 1);
    graph.mergeNodeAttributes(node, {
      x: radius * Math.cos(angle), y: radius * Math.sin(angle),
      size: Math.min(LARGEST, SMALLEST + 1.15 * Math.sqrt(graph.degree(node))),
    });
  });
}

/** Communities are found with chance: the same dice give the same map. */
function fixedDice(): () => number {
  let state = 42;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
