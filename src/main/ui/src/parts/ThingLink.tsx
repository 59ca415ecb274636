import {useBrief} from '../data/briefs';
import {isArticle} from '../data/claims';
import {undated} from '../data/labels';
import {kindWords} from '../data/wording';
import {Link} from '../route/Link';
import type {ViewName} from '../route/route';
import {thing} from '../route/selection';

interface ThingLinkProps {
  readonly iri: string;
  /** Where the link leads; by default to the thing's own page. */
  readonly view?: ViewName;
  readonly withKind?: boolean;
  /** Leaves the date of an event away, where it stands beside. */
  readonly plain?: boolean;
}

/** A thing by its name, linked to its page. */
export function ThingLink({iri, view, withKind, plain}: ThingLinkProps) {
  const {label, kind} = useBrief(iri);
  return (
    <>
      <Link to={{view: view ?? (isArticle(iri) ? 'article' : 'entity'), selection: thing(iri)}} className="thing"
        title={label.length > 120 ? label : undefined}>
        {cut(plain ? undated(label) : label, 120)}
      </Link>
      {withKind && kind && <span className="kind"> {kindWords(kind)}</span>}
    </>
  );
}

/** A text of bounded length, cut between words. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most).replace(/[\s,;:.]+$/, '')} …`;
}
