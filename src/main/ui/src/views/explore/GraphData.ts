import {
  EmptyDataProvider, Rdf, type DataProvider, type DataProviderLinkCount, type DataProviderLookupItem,
  type DataProviderLookupParams, type ElementIri, type ElementModel, type ElementTypeIri, type ElementTypeModel, type LinkModel,
  type LinkTypeIri, type LinkTypeModel,
} from '@reactodia/workspace';
import {briefs, type Brief} from '../../data/briefs';
import {groups} from '../../data/claims';
import {edgesBetween, type Edge} from '../../data/edges';
import {familyOf} from '../../data/families';
import {neighboursBy} from '../../data/neighbours';
import {search} from '../../data/search';
import {PARLEY, PREFIXES, localName} from '../../data/terms';
import {kindWords, reading} from '../../data/wording';
import {cut} from '../../parts/ThingLink';
import {passes, type Filters} from './filters';

/** Properties of connections on the canvas. */
export const STANDING = 'urn:parley:standing';
export const ARTICLES = 'urn:parley:articles';

const LABEL = `${PREFIXES.rdfs}label`;
const LONGEST = 90;
const {literal} = Rdf.DefaultDataFactory;

/** Gives the canvas what the store holds, seen through the filters. */
export class GraphData extends EmptyDataProvider implements DataProvider {
  constructor(private readonly filters: () => Filters) {
    super();
  }

  override async elementTypes({classIds}: {classIds: readonly ElementTypeIri[]}): Promise<Map<ElementTypeIri, ElementTypeModel>> {
    return new Map(classIds.map(id => [id, {id, label: [literal(kindWords(localName(id)), 'en')]}]));
  }

  override async linkTypes({linkTypeIds}: {linkTypeIds: readonly LinkTypeIri[]}): Promise<Map<LinkTypeIri, LinkTypeModel>> {
    return new Map(linkTypeIds.map(id => [id, {id, label: [literal(reading(id), 'en')]}]));
  }

  override async elements({elementIds, signal}: {elementIds: readonly ElementIri[]; signal?: AbortSignal}): Promise<Map<ElementIri, ElementModel>> {
    const found = await briefs(elementIds, signal);
    return new Map(found.map(brief => [brief.iri, elementOf(brief)]));
  }

  override async links({primary, secondary, signal}: {
    primary: readonly ElementIri[]; secondary: readonly ElementIri[]; signal?: AbortSignal;
  }): Promise<LinkModel[]> {
    const [out, back] = await Promise.all([
      edgesBetween(primary, secondary, signal),
      sameMembers(primary, secondary) ? [] : edgesBetween(secondary, primary, signal),
    ]);
    const keys = new Set<string>();
    return [...out, ...back].filter(edge => {
      const key = `${edge.subject} ${edge.predicate} ${edge.object}`;
      const first = !keys.has(key);
      keys.add(key);
      return first && edge.subject !== edge.object && passes(edge, this.filters());
    }).map(linkOf);
  }

  override async connectedLinkStats({elementId, signal}: {elementId: ElementIri; signal?: AbortSignal}): Promise<DataProviderLinkCount[]> {
    const counts = new Map<string, {id: LinkTypeIri; inCount: number; outCount: number}>();
    for (const {predicate, direction, count} of await groups(elementId, signal)) {
      const entry = counts.get(predicate) ?? {id: predicate, inCount: 0, outCount: 0};
      if (direction === 'out') entry.outCount = count;
      else entry.inCount = count;
      counts.set(predicate, entry);
    }
    return [...counts.values()];
  }

  override async lookup(params: DataProviderLookupParams): Promise<DataProviderLookupItem[]> {
    const {text, refElementId, refElementLinkId, linkDirection, limit, signal} = params;
    const iris = refElementId
      ? await neighboursBy(refElementId, {predicate: refElementLinkId, direction: linkDirection === 'in' ? 'back' : linkDirection, limit: limit ?? 100}, signal)
      : (await search(text ?? '', signal)).map(hit => hit.iri);
    const {hidden} = this.filters();
    const found = (await briefs(iris, signal)).filter(({kind}) => !hidden.has(familyOf(kind).name));
    const links = new Set<LinkTypeIri>(refElementLinkId ? [refElementLinkId] : []);
    return found.map(brief => ({element: elementOf(brief), inLinks: links, outLinks: links}));
  }
}

function elementOf({iri, label, kind}: Brief): ElementModel {
  return {id: iri, types: kind ? [PARLEY + kind] : [], properties: {[LABEL]: [literal(cut(label, LONGEST), 'en')]}};
}

function linkOf({subject, predicate, object, standing, articles}: Edge): LinkModel {
  return {
    linkTypeId: predicate, sourceId: subject, targetId: object,
    properties: {[STANDING]: [literal(standing)], [ARTICLES]: [literal(String(articles))]},
  };
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every(each => other.includes(each));
}
