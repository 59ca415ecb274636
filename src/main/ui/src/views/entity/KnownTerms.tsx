import {select, textOf} from '../../data/sparql';
import {iriTerm} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {ThingLink} from '../../parts/ThingLink';
import {dayText} from '../../data/days';

interface Tenure {
  readonly post: string;
  readonly from: string;
  readonly to: string;
}

/** The terms of office that the vocabulary knows of a person. */
export function KnownTerms({iri}: {readonly iri: string}) {
  const tenures = useQuery(signal => known(iri, signal), [iri]);
  return (
    <Load from={tenures}>
      {list => list.length === 0 ? null : (
        <section className="terms">
          <h2>Terms of office</h2>
          <ul>
            {list.map(({post, from, to}) => (
              <li key={post + from}><ThingLink iri={post} /> <span className="source">{dayText(from)} – {dayText(to)}</span></li>
            ))}
          </ul>
          <p className="provenance">From the vocabulary, not from an article.</p>
        </section>
      )}
    </Load>
  );
}

async function known(iri: string, signal: AbortSignal): Promise<Tenure[]> {
  const rows = await select(
    `SELECT DISTINCT ?post ?from ?to {
      ${iriTerm(iri)} parley:tenure ?tenure . ?tenure parley:inPost ?post .
      OPTIONAL { ?tenure parley:from ?from } OPTIONAL { ?tenure parley:to ?to }
    } ORDER BY STR(?from)`,
    signal,
  );
  return rows.map(row => ({post: textOf(row.post), from: textOf(row.from), to: textOf(row.to)}));
}
