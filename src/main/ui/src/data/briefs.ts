import {useEffect, useReducer} from 'react';
import {FOLDERS} from './families';
import {readable} from './labels';
import {select, textOf} from './sparql';
import {ID, PARLEY, iriTerm, localName, words} from './terms';

/** What a link to a thing shows. */
export interface Brief {
  readonly iri: string;
  readonly label: string;
  /** Local name of its most telling class, such as "Negotiator"; empty where it has none. */
  readonly kind: string;
}

/** Classes from telling to general: the first that a thing has names its kind. */
const KINDS = [
  'Article', 'Claim', 'Negotiator', 'Person', 'AnonymousSource', 'Ministry', 'Legislature', 'Company',
  'InternationalOrganization', 'PoliticalParty', 'Organization', 'Party', 'Post', 'Place', 'Industry',
  'Tariff', 'Sanction', 'Quota', 'NumericalTarget', 'VoluntaryPlan', 'MarketOpening',
  'TradeAgreement', 'LegalProvision', 'Investigation', 'TradeMeasure', 'Negotiation', 'Meeting',
  'Deadline', 'Statement', 'Action', 'Figure', 'Quantity', 'ActionType',
] as const;

const BATCH = 150;
const known = new Map<string, Brief>();
const wanted = new Set<string>();
const waiting = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The brief of a thing as far as it is known; one that is not is asked for. */
export function useBrief(iri: string): Brief {
  return useBriefs([iri])(iri);
}

/** Looks up the briefs of many things at once. */
export function useBriefs(iris: readonly string[]): (iri: string) => Brief {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    waiting.add(redraw);
    return () => {
      waiting.delete(redraw);
    };
  }, []);
  const key = iris.join(' ');
  useEffect(() => {
    let asked = false;
    for (const iri of iris) {
      if (!known.has(iri) && iri.includes('://')) {
        wanted.add(iri);
        asked = true;
      }
    }
    if (asked) timer ??= setTimeout(() => void load(), 5);
  }, [key]);
  return briefOf;
}

/** The brief where it is known, else one made of the IRI's words. */
export function briefOf(iri: string): Brief {
  return known.get(iri) ?? {iri, label: fallback(iri), kind: kindByIri(iri)};
}

/** Remembers what another query has found. */
export function remember(brief: Brief): void {
  if (!known.has(brief.iri)) known.set(brief.iri, brief);
}

/** Looks briefs up outside a component. */
export async function briefs(iris: readonly string[], signal?: AbortSignal): Promise<Brief[]> {
  const missing = [...new Set(iris)].filter(iri => !known.has(iri));
  for (let at = 0; at < missing.length; at += BATCH) {
    await ask(missing.slice(at, at + BATCH), signal);
  }
  return iris.map(briefOf);
}

/** The most telling of a thing's classes. */
export function kindOf(classes: readonly string[]): string {
  const names = new Set(classes.filter(iri => iri.startsWith(PARLEY)).map(localName));
  return KINDS.find(kind => names.has(kind)) ?? '';
}

async function load(): Promise<void> {
  timer = undefined;
  const batch = [...wanted];
  wanted.clear();
  try {
    await briefs(batch);
  } catch {
    // The IRI's own words stand for the label, and the next look asks again.
  }
  waiting.forEach(redraw => redraw());
}

async function ask(iris: readonly string[], signal?: AbortSignal): Promise<void> {
  const rows = await select(
    `SELECT ?x ?label ?preferred ?class {
      VALUES ?x { ${iris.map(iriTerm).join(' ')} }
      { ?x rdfs:label ?label } UNION { ?x skos:prefLabel ?preferred } UNION { ?x a ?class }
    }`,
    signal,
  );
  const found = new Map(iris.map(iri => [iri, {labels: [] as string[], preferred: '', classes: [] as string[]}]));
  for (const row of rows) {
    const entry = found.get(textOf(row.x));
    if (!entry) continue;
    if (row.label) entry.labels.push(textOf(row.label));
    if (row.preferred) entry.preferred ||= textOf(row.preferred);
    if (row.class) entry.classes.push(textOf(row.class));
  }
  for (const [iri, {labels, preferred, classes}] of found) {
    const kind = kindOf(classes) || kindByIri(iri);
    const label = readable(preferred || labels.sort(byLength)[0] || fallback(iri), kind);
    known.set(iri, {iri, label, kind});
  }
}

/** Full names say more than short ones; equal lengths in the alphabet's order. */
function byLength(one: string, other: string): number {
  return other.length - one.length || one.localeCompare(other);
}

function fallback(iri: string): string {
  return words(decodeURIComponent(localName(iri))) || iri;
}

function kindByIri(iri: string): string {
  if (!iri.startsWith(ID)) return '';
  return FOLDERS[iri.slice(ID.length).split('/')[0] ?? ''] ?? '';
}
