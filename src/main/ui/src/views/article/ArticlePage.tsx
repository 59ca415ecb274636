import {useMemo} from 'react';
import {article, type Article} from '../../data/articles';
import {claimsOfArticle, isArticle, isClaim, type Claim} from '../../data/claims';
import {partsOf, type Part} from '../../data/parts';
import {expand, shorten} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {ClaimLine} from '../../parts/ClaimLine';
import {Load} from '../../parts/Load';
import {PublishedOn} from '../../parts/PublishedOn';
import {Link} from '../../route/Link';
import {thing, thingsOf, type Selection} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {ArticleList} from './ArticleList';
import {MarkedText} from './MarkedText';
import {Named} from './Named';
import {Rejected} from './Rejected';

/** A whole text with all its claims marked; the marks are links. */
export function ArticlePage() {
  const {route} = useRoute();
  const iri = articleOf(route.selection) ?? (route.options.article && expand(route.options.article));
  if (!iri) return <ArticleList />;
  return <OneArticle key={iri} iri={iri} selection={route.selection} />;
}

function OneArticle({iri, selection}: {readonly iri: string; readonly selection: Selection | null}) {
  const loaded = useQuery(
    signal => Promise.all([article(iri), claimsOfArticle(iri, signal), partsOf(iri, signal)]), [iri],
  );
  return (
    <Load from={loaded}>
      {([source, claims, parts]) => <Text source={source} claims={claims} parts={parts} selection={selection} />}
    </Load>
  );
}

interface TextProps {
  readonly source: Article;
  readonly claims: readonly Claim[];
  readonly parts: readonly Part[];
  readonly selection: Selection | null;
}

function Text({source, claims, parts, selection}: TextProps) {
  const selected = useMemo(() => new Set(claims.filter(claim => carries(claim, selection)).map(claim => claim.iri)), [claims, selection]);
  return (
    <article className="article">
      <header>
        <p className="dateline">
          {source.publisher && <cite>{source.publisher}</cite>}
          {source.published || source.inferred ? <PublishedOn article={source} /> : <span>date unknown</span>}
          {source.agency && <span>{source.agency}</span>}
          {source.byline && <span>{source.byline}</span>}
        </p>
        <h1>{source.title}</h1>
        <p className="source-line">
          {source.file}{source.source.startsWith('https://') && <> · <a href={source.source} rel="noreferrer noopener">original</a></>}
          {' · '}{claims.length} {claims.length === 1 ? 'claim' : 'claims'}, each mark is a link to what is read out of it
        </p>
      </header>
      {!selection || isArticle(thingsOf(selection)[0] ?? '') ? <Named article={source.iri} claims={claims} /> : null}
      <MarkedText source={source} claims={claims} parts={parts} selected={selected} />
      <details className="twin">
        <summary>All claims as a list</summary>
        <ol>
          {claims.map(claim => (
            <li key={claim.iri}>
              <ClaimLine claim={claim} />{' '}
              <Link to={{selection: thing(claim.iri), options: {article: shorten(source.iri)}}}>show in the text</Link>
            </li>
          ))}
        </ol>
      </details>
      <Rejected article={source.iri} />
    </article>
  );
}

/** The article that a selection is, or is a claim of. */
function articleOf(selection: Selection | null): string | undefined {
  const [iri] = thingsOf(selection);
  return iri && selection?.kind === 'thing' && /\/id\/article\//.test(iri) ? iri.replace(/#.*$/, '') : undefined;
}

/** Whether a claim is what is selected, or is about it. */
function carries(claim: Claim, selection: Selection | null): boolean {
  if (!selection) return false;
  const object = claim.object.type === 'uri' ? claim.object.value : '';
  if (selection.kind === 'edge') {
    return claim.subject === selection.subject && claim.predicate === selection.predicate && object === selection.object;
  }
  return isClaim(selection.iri) ? claim.iri === selection.iri : claim.subject === selection.iri || object === selection.iri;
}
