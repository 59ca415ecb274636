import {isIri, textOf, type Term} from '../data/sparql';
import {ID, PREFIXES, VOCAB, localName, shorten, words} from '../data/terms';
import {ThingLink} from './ThingLink';

/** An object of a claim: a link, a status in words, or a literal as a reader writes it. */
export function Value({term}: {readonly term: Term}) {
  if (isIri(term)) {
    if (term.value.startsWith(ID) || term.value.startsWith(VOCAB)) return <ThingLink iri={term.value} />;
    if (term.value.startsWith(PREFIXES.parley)) return <span className="status">{words(localName(term.value))}</span>;
    return <span>{shorten(term.value)}</span>;
  }
  return <span className="literal">{literalText(term)}</span>;
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

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
  'October', 'November', 'December'];

/** "28 June 1995" for 1995-06-28, "June 1995" for 1995-06; any other text as it is. */
export function dayText(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year || !month) return date;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
