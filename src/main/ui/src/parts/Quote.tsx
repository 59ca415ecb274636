import {article, type Article} from '../data/articles';
import type {Passage} from '../data/claims';
import {useQuery} from '../data/useQuery';
import {Link} from '../route/Link';
import {thing} from '../route/selection';
import {PublishedOn} from './PublishedOn';

interface QuoteProps {
  readonly passage: Passage;
  /** The claim that the quote carries: the article view shows it selected. */
  readonly claim?: string;
}

/** The words that carry a claim, marked in the paragraph in which they stand, with their source. */
export function Quote({passage, claim}: QuoteProps) {
  const loaded = useQuery(() => article(passage.article), [passage.article]);
  const found = loaded.state === 'done' ? loaded.value : null;
  return (
    <figure className="quote">
      <blockquote>{found ? <InContext passage={passage} article={found} /> : <mark>{passage.exact}</mark>}</blockquote>
      <figcaption>
        <Link to={{view: 'article', selection: thing(claim ?? passage.article)}}>
          {found ? found.title : 'the article'}
        </Link>
        {found && <Source article={found} />}
      </figcaption>
    </figure>
  );
}

/** Publisher and day of an article. */
export function Source({article}: {readonly article: Article}) {
  return (
    <span className="source">
      {article.publisher && <>, <cite>{article.publisher}</cite></>}
      {(article.published || article.inferred) && <>, <PublishedOn article={article} /></>}
    </span>
  );
}

const AROUND = 260;

function InContext({passage, article}: {readonly passage: Passage; readonly article: Article}) {
  const {text} = article;
  const paragraph = text.paragraph(passage.start, passage.end);
  const from = Math.max(paragraph.start, passage.start - AROUND);
  const to = Math.min(paragraph.end, passage.end + AROUND);
  const before = text.slice(from, passage.start);
  const behind = text.slice(passage.end, to);
  return (
    <>
      {from > paragraph.start ? `… ${before.slice(before.indexOf(' ') + 1)}` : before.trimStart()}
      <mark>{text.slice(passage.start, passage.end)}</mark>
      {to < paragraph.end ? `${behind.slice(0, behind.lastIndexOf(' '))} …` : behind.trimEnd()}
    </>
  );
}
