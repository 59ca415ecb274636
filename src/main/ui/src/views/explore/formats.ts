import type {Brief} from '../../data/briefs';
import type {Edge} from '../../data/edges';
import {PARLEY, PREFIXES, iriTerm, localName, textTerm} from '../../data/terms';

/** What is drawn. */
export interface DrawnGraph {
  readonly things: readonly Brief[];
  readonly edges: readonly Edge[];
}

/** Turtle 1.2: what holds is asserted, what is denied or only possible is named without being asserted. */
export function turtle({things, edges}: DrawnGraph): string {
  const prefixes = ['parley', 'rdfs'] as const;
  return [
    ...prefixes.map(prefix => `PREFIX ${prefix}: <${PREFIXES[prefix]}>`),
    '',
    ...things.map(({iri, label, kind}) =>
      `${iriTerm(iri)} ${kind ? `a parley:${kind} ; ` : ''}rdfs:label ${textTerm(label)} .`),
    '',
    ...edges.map(edge => {
      const triple = `${iriTerm(edge.subject)} ${iriTerm(edge.predicate)} ${iriTerm(edge.object)}`;
      const how = `parley:modality parley:${edge.standing} ; parley:confidence ${edge.confidence.toFixed(2)}`;
      if (edge.standing === 'known') return `${triple} .`;
      return holds(edge) ? `${triple} {| ${how} |} .` : `<< ${triple} >> ${how} .`;
    }),
    '',
  ].join('\n');
}

/** One line for each connection. */
export function csv({things, edges}: DrawnGraph): string {
  const label = new Map(things.map(thing => [thing.iri, thing.label]));
  const lines = edges.map(edge => [
    edge.subject, label.get(edge.subject) ?? '', localName(edge.predicate), edge.object, label.get(edge.object) ?? '',
    edge.standing, edge.confidence.toFixed(2), String(edge.articles), edge.first, edge.last,
  ]);
  const head = ['source', 'source label', 'property', 'target', 'target label', 'standing', 'confidence', 'articles', 'first', 'last'];
  return [head, ...lines].map(line => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** GraphML for Gephi, yEd and Cytoscape. */
export function graphMl({things, edges}: DrawnGraph): string {
  const keys = [['label', 'node'], ['kind', 'node'], ['property', 'edge'], ['standing', 'edge'], ['confidence', 'edge']] as const;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys.map(([key, target]) => `  <key id="${key}" for="${target}" attr.name="${key}" attr.type="${key === 'confidence' ? 'double' : 'string'}"/>`),
    '  <graph edgedefault="directed">',
    ...things.map(({iri, label, kind}) => `    <node id="${xml(iri)}"><data key="label">${xml(label)}</data><data key="kind">${xml(kind)}</data></node>`),
    ...edges.map(({subject, object, predicate, standing, confidence}) =>
      `    <edge source="${xml(subject)}" target="${xml(object)}"><data key="property">${xml(predicate.replace(PARLEY, ''))}</data><data key="standing">${standing}</data><data key="confidence">${confidence.toFixed(2)}</data></edge>`),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function holds({standing}: Edge): boolean {
  return !['possible', 'conditional', 'denied'].includes(standing);
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text in XML; control characters have no place in it. */
function xml(text: string): string {
  return text.replace(/[\x00-\x08\x0B\x0C\x0E-\x1F]/g, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
