import {useState} from 'react';
import {claimsOfGroup, type Claim, type Group} from '../../data/claims';
import {textOf} from '../../data/sparql';
import {useQuery} from '../../data/useQuery';
import {backReading, reading} from '../../data/wording';
import {Provenance, Standing} from '../../parts/ClaimLine';
import {Load} from '../../parts/Load';
import {Quote} from '../../parts/Quote';
import {ThingLink} from '../../parts/ThingLink';
import {Value} from '../../parts/Value';

const FIRST = 4;
const MORE = 20;
/** Claims a fact may have: enough to group those of the facts that are shown. */
const SPARE = 6;

/** The facts of one kind, each with the words that carry it; a long list opens step by step. */
export function FactGroup({iri, group}: {readonly iri: string; readonly group: Group}) {
  const [most, setMost] = useState(FIRST);
  const claims = useQuery(signal => claimsOfGroup(iri, group, most * SPARE, signal), [iri, most]);
  const title = group.direction === 'out' ? reading(group.predicate) : backReading(group.predicate);
  return (
    <section className="fact-group">
      <h2>{title} <span className="count">{group.count}</span></h2>
      <Load from={claims}>
        {found => {
          const facts = factsOf(found, group);
          return (
            <>
              {facts.slice(0, most).map(fact => <OneFact key={fact[0].iri} claims={fact} group={group} />)}
              {(facts.length > most || found.length < group.count) && (
                <button type="button" onClick={() => setMost(most + MORE)}>More of “{title}”</button>
              )}
            </>
          );
        }}
      </Load>
    </section>
  );
}

type Fact = readonly [Claim, ...Claim[]];

function OneFact({claims, group}: {readonly claims: Fact; readonly group: Group}) {
  const [all, setAll] = useState(false);
  const [first] = claims;
  return (
    <article className="fact">
      <h3>
        {group.direction === 'out' ? <Value term={first.object} /> : <ThingLink iri={first.subject} withKind />}{' '}
        <Standing claim={first} />
      </h3>
      {(all ? claims : [first]).map(claim => (
        <div key={claim.iri}>
          {claim.passages.slice(0, all ? undefined : 1).map(passage => (
            <Quote key={passage.iri} passage={passage} claim={claim.iri} />
          ))}
          <Provenance claim={claim} />
        </div>
      ))}
      {claims.length > 1 && !all && (
        <button type="button" className="plain more" onClick={() => setAll(true)}>{claims.length - 1} more {claims.length === 2 ? 'passage says' : 'passages say'} so</button>
      )}
    </article>
  );
}

/** Claims of the same triple and standing are one fact. */
function factsOf(claims: readonly Claim[], group: Group): Fact[] {
  const found = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = `${group.direction === 'out' ? textOf(claim.object) : claim.subject} ${claim.modality}`;
    const fact = found.get(key);
    if (fact) fact.push(claim);
    else found.set(key, [claim]);
  }
  return [...found.values()];
}
