import {PointText, stretches} from '../../data/text';
import {standing, reading as wordsOf} from '../../data/wording';
import {cut} from '../../parts/ThingLink';
import {words} from '../../data/terms';
import {claimsIn, type Reading, type ReadClaim} from './reading';

/** An article sentence by sentence, each with the claims read out of it. */
export function ReadSentences({reading}: {readonly reading: Reading}) {
  const text = new PointText(reading.text);
  const facts = reading.claims.filter(claim => !claim.predicate.endsWith('#type'));
  return (
    <section className="read" aria-label="What is read">
      <h2>{facts.length} claims in {reading.sentences.length} sentences{reading.published ? '' : ', date of publication unknown'}</h2>
      <ol>
        {reading.sentences.map(sentence => {
          const claims = claimsIn(sentence, facts);
          const places = claims.flatMap(claim => claim.evidence);
          return (
            <li key={sentence.start}>
              <p className="read-text">
                {stretches(sentence.start, sentence.end, places).map(({start, end, marks}) => {
                  const part = text.slice(start, end);
                  return marks.length > 0 ? <mark key={start}>{part}</mark> : part;
                })}
              </p>
              {claims.length === 0 ? <p className="nothing">nothing read</p> : (
                <ul>{claims.map((claim, index) => <li key={index}><Claimed claim={claim} /></li>)}</ul>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Claimed({claim}: {readonly claim: ReadClaim}) {
  const how = standing(claim.modality);
  return (
    <>
      {cut(claim.subject, 70)} <i>{wordsOf(claim.predicate)}</i> {cut(claim.object, 90)}{' '}
      {how && <span className={`standing standing-${how}`}>{how}</span>}{' '}
      <span className="provenance">{claim.attributedTo && `according to ${claim.attributedTo} · `}{Math.round(claim.confidence * 100)}% · {words(claim.rule)}</span>
    </>
  );
}
