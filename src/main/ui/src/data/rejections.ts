import {change} from './server';
import {select, textOf, type Term} from './sparql';
import {iriTerm} from './terms';

/** A claim that a reader found wrong. */
export interface Rejection {
  readonly claim: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
  /** The words that were taken to carry it. */
  readonly words: string;
  readonly reason: string;
}

export function reject(claim: string, reason: string): Promise<unknown> {
  return change('/edit/reject', {claim, reason});
}

export function putBack(claim: string): Promise<unknown> {
  return change('/edit/restore', {claim});
}

/** What was rejected in an article. */
export async function rejectionsIn(article: string, signal?: AbortSignal): Promise<Rejection[]> {
  const rows = await select(
    `SELECT ?claim ?s ?p ?o ?reason (SAMPLE(?exact) AS ?words) {
      ?claim a parley:RejectedClaim ; parley:inArticle ${iriTerm(article)} ; parley:reason ?reason ; parley:rejects ?t .
      BIND (SUBJECT(?t) AS ?s) BIND (PREDICATE(?t) AS ?p) BIND (OBJECT(?t) AS ?o)
      OPTIONAL { ?claim oa:exact ?exact }
    } GROUP BY ?claim ?s ?p ?o ?reason ORDER BY ?claim`,
    signal,
  );
  return rows.flatMap(row => row.o ? [{
    claim: textOf(row.claim),
    subject: textOf(row.s),
    predicate: textOf(row.p),
    object: row.o,
    words: textOf(row.words),
    reason: textOf(row.reason),
  }] : []);
}
