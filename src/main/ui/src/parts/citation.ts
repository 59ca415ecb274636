import {article} from '../data/articles';
import {briefs} from '../data/briefs';
import type {Claim} from '../data/claims';
import {dayText} from '../data/days';

/** A claim's quote with its source, as it goes into a note. */
export async function citation(claim: Claim): Promise<string> {
  const [passage] = claim.passages;
  if (!passage) return claim.iri;
  const source = await article(passage.article);
  const speaker = claim.attributedTo ? (await briefs([claim.attributedTo]))[0]?.label : '';
  const where = [
    source.byline, `“${source.title}”`, source.publisher, source.published ? dayText(source.published) : source.inferred, source.source,
  ];
  const words = `“${passage.exact.replace(/\s+/g, ' ').trim()}”`;
  const from = where.filter(Boolean).join(', ');
  return `${words}${speaker ? ` (according to ${speaker})` : ''} – ${from} [characters ${passage.start}–${passage.end}; ${claim.iri}]`;
}
