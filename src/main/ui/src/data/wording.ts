import type {Group} from './claims';
import {localName, words} from './terms';

/** How a property reads from its subject, and from its object. */
const READINGS: Readonly<Record<string, readonly [string, string]>> = {
  about: ['about', 'subject of'],
  actionType: ['kind of action', 'kind of'],
  actor: ['actor', 'acted in'],
  addressee: ['said to', 'was told'],
  affects: ['affects', 'affected by'],
  against: ['aimed at', 'target of measures'],
  between: ['between', 'party to'],
  content: ['in these words', 'words of'],
  holdsPost: ['holds the post of', 'held by'],
  imposedBy: ['imposed or sought by', 'imposes or seeks'],
  legalBasis: ['on the basis of', 'legal basis of'],
  memberOf: ['member of', 'has as a member'],
  mentions: ['mentions', 'mentioned in'],
  ofParty: ['of', 'belonging to it'],
  outcome: ['outcome', 'outcome of'],
  partOf: ['part of', 'includes'],
  participant: ['took part', 'took part in'],
  place: ['in', 'place of'],
  possibly: ['possibly', 'may be meant by'],
  postAt: ['post at', 'has the post'],
  replaces: ['replaces', 'replaced by'],
  represents: ['represents', 'represented by'],
  setBy: ['set by', 'set the deadline'],
  setFor: ['set for', 'has to meet'],
  speaker: ['said by', 'said'],
  target: ['directed at', 'target of actions'],
  type: ['named as', 'kind of'],
  triggers: ['if missed', 'follows'],
  withParty: ['with', 'other side of figures'],
};

/** A property in words, as read from the subject on. */
export function reading(property: string): string {
  const name = localName(property);
  return READINGS[name]?.[0] ?? words(name);
}

/** A property in words, as read from the object back. */
export function backReading(property: string): string {
  const name = localName(property);
  return READINGS[name]?.[1] ?? `${words(name)} of`;
}

/** What the things of a folder are called, where a property alone would not say. */
const FOLDER_WORDS: Readonly<Record<string, string>> = {
  figure: 'figures', organization: 'bodies', post: 'posts', person: 'people', statement: 'statements', action: 'actions',
  deadline: 'deadlines', negotiation: 'talks', measure: 'measures', meeting: 'meetings', source: 'unnamed sources',
};

/** The title of a group of facts, as read from a thing. */
export function groupTitle({predicate, direction, folder}: Group): string {
  if (direction === 'out') return reading(predicate);
  const name = FOLDER_WORDS[folder];
  if (!name) return backReading(predicate);
  return localName(predicate) === 'about' ? `${name} about it` : name;
}

/** A class in words. */
export function kindWords(kind: string): string {
  return kind === 'Party' ? 'country or bloc' : words(kind);
}

/** How a claim stands, where it is not simply asserted. */
export function standing(modality: string): string {
  return modality === 'asserted' ? '' : modality;
}
