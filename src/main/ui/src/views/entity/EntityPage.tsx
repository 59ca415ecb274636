import {useBrief} from '../../data/briefs';
import {groups, isArticle, isClaim, type Group} from '../../data/claims';
import {select, textOf} from '../../data/sparql';
import {TYPE, iriTerm, localName, shorten} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {groupTitle, kindWords} from '../../data/wording';
import {Load} from '../../parts/Load';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {ArticleList} from '../article/ArticleList';
import {FactGroup, anchorOf} from './FactGroup';
import {KnownTerms} from './KnownTerms';
import {Neighbours} from './Neighbours';

/** All that is known of one thing: its facts, each with its quote, and what is around it. */
export function EntityPage() {
  const {route} = useRoute();
  const {selection} = route;
  if (!selection) return <ArticleList />;
  return <OneEntity key={JSON.stringify(selection)} iri={selection.kind === 'thing' ? selection.iri : selection.subject} />;
}

function OneEntity({iri}: {readonly iri: string}) {
  const brief = useBrief(iri);
  const found = useQuery(signal => groups(iri, signal), [iri]);
  const names = useQuery(signal => otherNames(iri, signal), [iri]);
  const elsewhere = isArticle(iri) || isClaim(iri);
  return (
    <div className="entity">
      <header>
        <p className="kind">{kindWords(brief.kind)}</p>
        <h1 className={brief.label.length > 90 ? 'long' : undefined}>{brief.label}</h1>
        <Load from={names}>
          {list => list.length === 0 ? null : <p className="other-names">also {list.slice(0, 12).join(', ')}{list.length > 12 ? ' …' : ''}</p>}
        </Load>
        <p className="ways">
          {elsewhere && <Link to={{view: 'article', selection: thing(iri)}}>Read the article</Link>}
          <Link to={{view: 'explore', selection: thing(iri), options: {around: shorten(iri)}}}>Explore from here</Link>
          <Link to={{view: 'map', selection: thing(iri)}}>On the map</Link>
          <Link to={{view: 'timeline', selection: thing(iri), options: {of: shorten(iri)}}}>On the timeline</Link>
          {['Person', 'Negotiator', 'Party', 'Organization', 'Ministry', 'AnonymousSource'].includes(brief.kind)
            && <Link to={{view: 'positions', selection: thing(iri), options: {one: shorten(iri)}}}>Positions</Link>}
        </p>
      </header>
      <div className="entity-body">
        <div className="facts">
          <Load from={found}>
            {list => list.length === 0
              ? <p className="nothing">No article states anything about this yet.</p>
              : [...list].sort(byInterest).map(group => (
                <FactGroup key={anchorOf(group)} iri={iri} group={group} />
              ))}
          </Load>
        </div>
        <aside className="around" aria-label="Around it">
          <Neighbours iri={iri} />
          <KnownTerms iri={iri} />
          {found.state === 'done' && found.value.length > 2 && <Contents groups={[...found.value].sort(byInterest)} />}
        </aside>
      </div>
    </div>
  );
}

/** The groups of facts on the page, to jump to. */
function Contents({groups}: {readonly groups: readonly Group[]}) {
  return (
    <nav className="contents" aria-label="On this page">
      <h2>On this page</h2>
      <ul>
        {groups.map(group => (
          <li key={anchorOf(group)}>
            <a href={`#${anchorOf(group)}`}>{groupTitle(group)}</a> <span className="count">{group.count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Facts about the thing itself come first, then the events it is in, the numerous ones last. */
const ORDER = ['holdsPost', 'represents', 'memberOf', 'ofParty', 'status', 'speaker', 'participant', 'imposedBy', 'against',
  'setBy', 'setFor', 'actor', 'target', 'between'];

function byInterest(one: Group, other: Group): number {
  return place(one) - place(other) || other.count - one.count;
}

function place(group: Group): number {
  if (group.predicate === TYPE) return 100;
  const at = ORDER.indexOf(localName(group.predicate));
  return (group.direction === 'out' ? 0 : 50) + (at < 0 ? ORDER.length : at) + (group.folder === 'figure' ? 40 : 0);
}

async function otherNames(iri: string, signal: AbortSignal): Promise<string[]> {
  const rows = await select(
    `SELECT DISTINCT ?name { ${iriTerm(iri)} skos:altLabel ?name } ORDER BY STRLEN(?name) LIMIT 40`, signal,
  );
  return rows.map(row => textOf(row.name));
}
