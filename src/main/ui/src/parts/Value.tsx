import {dayText} from '../data/days';
import {amount} from '../data/labels';
import {isIri, textOf, type Term} from '../data/sparql';
import {ID, PREFIXES, VOCAB, localName, shorten, words} from '../data/terms';
import {ThingLink} from './ThingLink';

const MILLION = 1_000_000;

/** An object of a claim: a link, a status in words, or a literal as a reader writes it. */
export function Value({term}: {readonly term: Term}) {
  if (isIri(term)) {
    if (term.value.startsWith(ID) || term.value.startsWith(VOCAB)) return <ThingLink iri={term.value} />;
    if (term.value.startsWith(PREFIXES.parley)) return <span className="status">{words(localName(term.value))}</span>;
    return <span>{shorten(term.value)}</span>;
  }
  return <span className="literal" title={textOf(term)}>{shortText(term)}</span>;
}

/** Large numbers in words, "5.9 billion"; everything else as it is written. */
function shortText(term: Term): string {
  const value = Number(textOf(term));
  const large = term.type === 'literal' && term.datatype?.endsWith('#decimal') && Math.abs(value) >= MILLION;
  return large ? amount(value, '') : literalText(term);
}

/** A literal as a reader writes it: "28 June 1995", "5,900,000,000", "yes". */
export function literalText(term: Term | undefined): string {
  const text = textOf(term);
  if (term?.type !== 'literal' || !term.datatype?.startsWith(PREFIXES.xsd)) return text;
  switch (localName(term.datatype)) {
    case 'date':
    case 'gYearMonth':
      return dayText(text);
    case 'decimal':
    case 'integer':
    case 'double':
      return Number.isFinite(Number(text)) ? Number(text).toLocaleString('en-GB', {maximumFractionDigits: 6}) : text;
    case 'boolean':
      return text === 'true' ? 'yes' : 'no';
    default:
      return text;
  }
}
