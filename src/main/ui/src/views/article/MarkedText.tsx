import {useEffect, useRef} from 'react';
import type {Article} from '../../data/articles';
import type {Claim} from '../../data/claims';
import {stretches} from '../../data/text';
import {shorten} from '../../data/terms';
import {reading} from '../../data/wording';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';

interface MarkedTextProps {
  readonly source: Article;
  readonly claims: readonly Claim[];
  /** IRIs of the claims that are selected. */
  readonly selected: ReadonlySet<string>;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly claim: Claim;
}

/** The text with a mark wherever a claim has its words; a mark leads to the shortest claim on it. */
export function MarkedText({source, claims, selected}: MarkedTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const marks = claims.flatMap(claim => claim.passages
    .filter(passage => passage.article === source.iri)
    .map(({start, end}): Mark => ({start, end, claim})));
  const key = [...selected].join(' ');
  useEffect(() => {
    place.current?.querySelector('mark.selected')?.scrollIntoView({block: 'center'});
  }, [key]);
  return (
    <div className="marked-text" ref={place}>
      {paragraphs(source).map(({start, end}) => (
        <p key={start}>
          {stretches(start, end, marks).map(stretch => {
            const words = source.text.slice(stretch.start, stretch.end);
            const next = nextOf(stretch.marks, selected);
            if (!next) return words;
            const isSelected = stretch.marks.some(mark => selected.has(mark.claim.iri));
            return (
              <Link key={stretch.start} to={{selection: thing(next.iri), options: {article: shorten(source.iri)}}}
                title={`${reading(next.predicate)} · ${countOf(stretch.marks)}`}>
                <mark className={isSelected ? 'selected' : `weight-${Math.min(3, stretch.marks.length)}`}>{words}</mark>
              </Link>
            );
          })}
        </p>
      ))}
    </div>
  );
}

/** The claim behind the one that is selected, so that repeated clicks go through all; else the most precise. */
function nextOf(marks: readonly Mark[], selected: ReadonlySet<string>): Claim | undefined {
  const ordered = [...marks].sort((one, other) => length(one) - length(other) || one.claim.iri.localeCompare(other.claim.iri));
  const at = ordered.findIndex(mark => selected.has(mark.claim.iri));
  return ordered[(at + 1) % ordered.length]?.claim;
}

function length(mark: Mark): number {
  return mark.end - mark.start;
}

function countOf(marks: readonly Mark[]): string {
  return marks.length === 1 ? 'one claim' : `${marks.length} claims`;
}

/** The lines of a text that hold anything, as ranges. */
function paragraphs(source: Article): {readonly start: number; readonly end: number}[] {
  const found: {start: number; end: number}[] = [];
  let start = 0;
  for (const line of source.text.slice(0, source.text.length).split('\n')) {
    const end = start + Array.from(line).length;
    if (line.trim()) found.push({start, end});
    start = end + 1;
  }
  return found;
}
