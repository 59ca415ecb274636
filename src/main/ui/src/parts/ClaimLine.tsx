import type {Claim} from '../data/claims';
import {localName, words} from '../data/terms';
import {reading, standing} from '../data/wording';
import {ThingLink} from './ThingLink';
import {Value} from './Value';

/** A claim as a sentence: "Mickey Kantor represents United States". */
export function ClaimLine({claim}: {readonly claim: Claim}) {
  return (
    <p className="claim-line">
      <ThingLink iri={claim.subject} /> <span className="predicate">{reading(claim.predicate)}</span>{' '}
      <Value term={claim.object} /> <Standing claim={claim} />
    </p>
  );
}

/** A tag on what is not simply asserted. */
export function Standing({claim}: {readonly claim: Claim}) {
  const text = standing(claim.modality);
  return text ? <span className={`standing standing-${text}`}>{text}</span> : null;
}

/** Who says it, how sure the reading is, and which rule found it. */
export function Provenance({claim}: {readonly claim: Claim}) {
  return (
    <p className="provenance">
      {claim.attributedTo && <>according to <ThingLink iri={claim.attributedTo} /> · </>}
      <span title="How sure the reading of the passage is">confidence {Math.round(claim.confidence * 100)}%</span>
      {claim.rule && <> · <span title={claim.rule}>rule “{words(localName(claim.rule))}”</span></>}
    </p>
  );
}
