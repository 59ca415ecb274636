/** A stretch of the text, in code points. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A claim as the dry run gives it: names instead of IRIs. */
export interface ReadClaim {
  readonly subject: string;
  readonly kind: string;
  readonly predicate: string;
  readonly object: string;
  readonly modality: string;
  readonly confidence: number;
  readonly rule: string;
  readonly attributedTo: string;
  readonly evidence: readonly Place[];
}

/** What is read out of an article. */
export interface Reading {
  readonly article: string;
  readonly title: string;
  readonly published: string;
  readonly text: string;
  readonly sentences: readonly Place[];
  readonly claims: readonly ReadClaim[];
}

/** The claims whose words begin in a sentence. */
export function claimsIn(sentence: Place, claims: readonly ReadClaim[]): ReadClaim[] {
  return claims.filter(({evidence: [first]}) => first && first.start >= sentence.start && first.start < sentence.end);
}
