import {useEffect, useState} from 'react';
import {useBrief} from '../data/briefs';
import {claimsOf, isClaim, type Claim} from '../data/claims';
import {useQuery} from '../data/useQuery';
import {kindWords, reading} from '../data/wording';
import {Link} from '../route/Link';
import {selectionText} from '../route/route';
import type {Selection} from '../route/selection';
import {useRoute} from '../route/useRoute';
import {citation} from './citation';
import {ClaimLine, Provenance} from './ClaimLine';
import {Load} from './Load';
import {Quote} from './Quote';
import {Reject} from './Reject';
import {ThingLink, cut} from './ThingLink';

const MOST = 100;

/** The quotes behind the selection, one at a time, beside whatever view is open. */
export function Evidence({selection}: {readonly selection: Selection}) {
  const {go} = useRoute();
  const key = selectionText(selection);
  const claims = useQuery(signal => claimsOf(selection, MOST, signal), [key]);
  return (
    <aside className="evidence" aria-label="Evidence">
      <header>
        <h2>Evidence</h2>
        <button type="button" className="plain" onClick={() => go({selection: null})} aria-label="Close the evidence">×</button>
      </header>
      <About selection={selection} />
      <Load from={claims}>{found => <Quotes key={key} claims={found} />}</Load>
    </aside>
  );
}

function About({selection}: {readonly selection: Selection}) {
  const subject = useBrief(selection.kind === 'thing' ? selection.iri : selection.subject);
  if (selection.kind === 'edge') {
    return (
      <p className="evidence-about">
        <ThingLink iri={selection.subject} /> {reading(selection.predicate)} <ThingLink iri={selection.object} />
      </p>
    );
  }
  if (isClaim(selection.iri)) return null;
  return (
    <p className="evidence-about">
      <strong>{cut(subject.label, 160)}</strong>{' '}
      {subject.kind && <span className="kind">{kindWords(subject.kind)}</span>}{' '}
      {subject.kind !== 'Article' && <Link to={{view: 'entity', selection}}>all facts</Link>}
    </p>
  );
}

function Quotes({claims}: {readonly claims: readonly Claim[]}) {
  const [at, setAt] = useState(0);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [at]);
  const claim = claims[at];
  if (!claim) return <p className="nothing">No article states anything about this. It comes from the vocabulary.</p>;
  const copy = async () => {
    await navigator.clipboard.writeText(await citation(claim));
    setCopied(true);
  };
  return (
    <>
      <nav className="evidence-steps" aria-label="Quotes">
        <button type="button" disabled={at === 0} onClick={() => setAt(at - 1)}>Previous</button>
        <span role="status">{at + 1} of {claims.length}{claims.length === MOST ? ' and more' : ''}</span>
        <button type="button" disabled={at === claims.length - 1} onClick={() => setAt(at + 1)}>Next</button>
      </nav>
      <article className="evidence-item">
        <ClaimLine claim={claim} />
        {claim.passages.map(passage => <Quote key={passage.iri} passage={passage} claim={claim.iri} />)}
        <Provenance claim={claim} />
        <Reports claim={claim} />
        <button type="button" onClick={() => void copy()}>{copied ? 'Copied' : 'Copy as citation'}</button>
        <Reject key={claim.iri} claim={claim.iri} />
      </article>
    </>
  );
}

/** How many articles say so that do not copy one another, and whether this one is a copy. */
function Reports({claim}: {readonly claim: Claim}) {
  const original = claim.passages.find(passage => passage.original)?.original;
  return (
    <p className="provenance">
      {claim.reports === 1 ? 'One report says so.' : `${claim.reports} independent reports say so.`}
      {original && <> This one prints the text of <ThingLink iri={original} />.</>}
    </p>
  );
}
