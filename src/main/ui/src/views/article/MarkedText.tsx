import {useEffect, useMemo, useRef} from 'react';
import type {Article} from '../../data/articles';
import type {Claim} from '../../data/claims';
import {PART_WORDS, type Part} from '../../data/parts';
import {stretches, type Stretch} from '../../data/text';
import {shorten} from '../../data/terms';
import {reading} from '../../data/wording';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import {linesOf, type Line} from './lines';

interface MarkedTextProps {
  readonly source: Article;
  readonly claims: readonly Claim[];
  readonly parts: readonly Part[];
  /** IRIs of the claims that are selected. */
  readonly selected: ReadonlySet<string>;
}

/** Words that carry a claim, or are a part of the article that stands inside a line. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly claim?: Claim;
  readonly part?: Part;
}

/** The text with a mark wherever a claim has its words; what is not the story says what it is. */
export function MarkedText({source, claims, parts, selected}: MarkedTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => linesOf(source, parts), [source, parts]);
  const marks = useMemo(() => marksOf(source, claims, parts), [source, claims, parts]);
  const key = [...selected].join(' ');
  useEffect(() => {
    place.current?.querySelector('mark.selected')?.scrollIntoView({block: 'center'});
  }, [key]);
  return (
    <div className="marked-text" ref={place}>
      {lines.map(line => (
        <p key={line.start} className={line.kind && `part part-${line.kind.toLowerCase()}`}>
          {line.kind && line.first && <PartName line={line} />}
          {stretches(line.start, line.end, marks).map(stretch => (
            <Words key={stretch.start} stretch={stretch} whole={line.kind !== ''} source={source} selected={selected} />
          ))}
        </p>
      ))}
    </div>
  );
}

function PartName({line}: {readonly line: Line}) {
  return <small className="part-name">{PART_WORDS[line.kind] ?? line.kind} </small>;
}

interface WordsProps {
  readonly stretch: Stretch<Mark>;
  /** Whether the line as a whole is a part, which is said before it. */
  readonly whole: boolean;
  readonly source: Article;
  readonly selected: ReadonlySet<string>;
}

/** Words with the same marks; they lead to the shortest claim on them. */
function Words({stretch, whole, source, selected}: WordsProps) {
  const words = source.text.slice(stretch.start, stretch.end);
  const claims = stretch.marks.flatMap(({claim}) => (claim ? [claim] : []));
  const part = whole ? undefined : stretch.marks.find(mark => mark.part)?.part;
  const next = nextOf(stretch.marks, selected);
  const shown = part ? <span className={`inline-${part.kind.toLowerCase()}`} title={PART_WORDS[part.kind]}>{words}</span> : words;
  if (!next) return shown;
  const isSelected = claims.some(claim => selected.has(claim.iri));
  return (
    <Link to={{selection: thing(next.iri), options: {article: shorten(source.iri)}}}
      title={`${reading(next.predicate)} · ${claims.length === 1 ? 'one claim' : `${claims.length} claims`}`}>
      <mark className={isSelected ? 'selected' : `weight-${Math.min(3, claims.length)}`}>{shown}</mark>
    </Link>
  );
}

function marksOf(source: Article, claims: readonly Claim[], parts: readonly Part[]): Mark[] {
  const carried = claims.flatMap(claim => claim.passages
    .filter(passage => passage.article === source.iri)
    .map(({start, end}): Mark => ({start, end, claim})));
  return [...carried, ...parts.map((part): Mark => ({start: part.start, end: part.end, part}))];
}

/** The claim behind the one that is selected, so that repeated clicks go through all; else the most precise. */
function nextOf(marks: readonly Mark[], selected: ReadonlySet<string>): Claim | undefined {
  const ordered = marks
    .flatMap(({start, end, claim}) => (claim ? [{length: end - start, claim}] : []))
    .sort((one, other) => one.length - other.length || one.claim.iri.localeCompare(other.claim.iri));
  const at = ordered.findIndex(({claim}) => selected.has(claim.iri));
  return ordered[(at + 1) % ordered.length]?.claim;
}
