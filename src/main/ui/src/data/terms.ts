/** Prefixes of every query and of short names on the page. */
export const PREFIXES = {
  parley: 'https://w3id.org/parley/ontology#',
  vocab: 'https://w3id.org/parley/vocab/',
  id: 'https://w3id.org/parley/id/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  text: 'http://jena.apache.org/text#',
} as const;

export type Prefix = keyof typeof PREFIXES;

/** The declarations, each on a line of its own. */
export const PROLOGUE = Object.entries(PREFIXES)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`)
  .join('\n');

export const PARLEY = PREFIXES.parley;
export const ID = PREFIXES.id;
export const VOCAB = PREFIXES.vocab;
export const TYPE = PREFIXES.rdf + 'type';

/** "id:person/mickey-kantor" for the whole IRI; an IRI without a known prefix as it is. */
export function shorten(iri: string): string {
  for (const [prefix, namespace] of Object.entries(PREFIXES)) {
    if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  }
  return iri;
}

/** The whole IRI for a short name. */
export function expand(name: string): string {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, colon);
  return isPrefix(prefix) ? PREFIXES[prefix] + name.slice(colon + 1) : name;
}

/** The last part of an IRI. */
export function localName(iri: string): string {
  return iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
}

/** "numericalTarget" and "market-opening" as words. */
export function words(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('-', ' ').toLowerCase();
}

/** An IRI as a SPARQL term; characters that would end it are escaped. */
export function iriTerm(iri: string): string {
  return `<${iri.replace(/[\x00-\x20<>"{}|\\^`]/g, escapeForIri)}>`;
}

/** A text as a SPARQL term. */
export function textTerm(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** Words as they have to stand in a full-text query, all of them required, the last unfinished. */
export function textQuery(typed: string): string {
  const parts = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return parts.map((part, index) => `+${part}${index === parts.length - 1 ? '*' : ''}`).join(' ');
}

function isPrefix(text: string): text is Prefix {
  return Object.hasOwn(PREFIXES, text);
}

function escapeForIri(character: string): string {
  return '%' + character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
