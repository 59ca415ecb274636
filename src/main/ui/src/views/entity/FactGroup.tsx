import {useState} from 'react';
import {claimsOf, factsOfGroup, type Claim, type Fact, type Group} from '../../data/claims';
import {localName} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {groupTitle} from '../../data/wording';
import {Provenance, Standing} from '../../parts/ClaimLine';
import {Load} from '../../parts/Load';
import {Quote} from '../../parts/Quote';
import {ThingLink} from '../../parts/ThingLink';
import {Value} from '../../parts/Value';
import {thing} from '../../route/selection';

const FIRST = 4;
const MORE = 20;
const MOST = 100;

/** The facts of one kind, each with the words that carry it; a long list opens step by step. */
export function FactGroup({iri, group}: {readonly iri: string; readonly group: Group}) {
  const [most, setMost] = useState(FIRST);
  const facts = useQuery(signal => factsOfGroup(iri, group, most + 1, signal), [iri, most]);
  const title = groupTitle(group);
  return (
    <section className="fact-group" id={anchorOf(group)}>
      <h2>{title} <span className="count">{group.count}</span></h2>
      <Load from={facts}>
        {found => (
          <>
            {found.slice(0, most).map(fact => <OneFact key={fact.claim.iri} fact={fact} group={group} />)}
            {found.length > most && <button type="button" onClick={() => setMost(most + MORE)}>More of “{title}”</button>}
          </>
        )}
      </Load>
    </section>
  );
}

/** Where a group stands on the page. */
export function anchorOf({predicate, direction, folder}: Group): string {
  return ['facts', direction, localName(predicate), folder].filter(Boolean).join('-');
}

function OneFact({fact: {claim, claims}, group}: {readonly fact: Fact; readonly group: Group}) {
  const [all, setAll] = useState(false);
  return (
    <article className="fact">
      <h3>
        {group.direction === 'out' ? <Value term={claim.object} /> : <ThingLink iri={claim.subject} withKind />}{' '}
        <Standing claim={claim} />
      </h3>
      {all ? <AllClaims claim={claim} /> : <Carried claim={claim} />}
      {claims > 1 && !all && (
        <button type="button" className="plain more" onClick={() => setAll(true)}>{claims - 1} more {claims === 2 ? 'passage says' : 'passages say'} so</button>
      )}
    </article>
  );
}

/** All that states the same as a claim. */
function AllClaims({claim}: {readonly claim: Claim}) {
  const found = useQuery(signal => claimsOf(thing(claim.iri), MOST, signal), [claim.iri]);
  return <Load from={found}>{claims => claims.map(each => <Carried key={each.iri} claim={each} />)}</Load>;
}

function Carried({claim}: {readonly claim: Claim}) {
  return (
    <div>
      {claim.passages.map(passage => <Quote key={passage.iri} passage={passage} claim={claim.iri} />)}
      <Provenance claim={claim} />
    </div>
  );
}
