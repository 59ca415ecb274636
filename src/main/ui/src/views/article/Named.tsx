import {useBriefs} from '../../data/briefs';
import type {Claim} from '../../data/claims';
import {FAMILIES, familyOf} from '../../data/families';
import {ID, VOCAB, shorten} from '../../data/terms';
import {cut} from '../../parts/ThingLink';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';

interface NamedProps {
  readonly article: string;
  readonly claims: readonly Claim[];
}

const MOST = 7;
const LEFT_OUT = 'statements and actions';

/** What the article is about, by kind; choosing a thing marks its claims in the text. */
export function Named({article, claims}: NamedProps) {
  const counts = countsOf(claims);
  const brief = useBriefs([...counts.keys()]);
  const things = [...counts].sort((one, other) => other[1] - one[1]).map(([iri, count]) => ({...brief(iri), count}));
  return (
    <aside className="named" aria-label="In this article">
      <h2>In this article</h2>
      {FAMILIES.filter(({name}) => name !== LEFT_OUT).map(({name}) => {
        const members = things.filter(({kind}) => familyOf(kind).name === name).slice(0, MOST);
        return members.length === 0 ? null : (
          <section key={name}>
            <h3 data-family={name}>{name}</h3>
            <ul>
              {members.map(({iri, label, count}) => (
                <li key={iri}>
                  <Link to={{selection: thing(iri), options: {article: shorten(article)}}}>{cut(label, 60)}</Link>{' '}
                  <span className="count" title="claims">{count}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}

/** Things with the number of claims that name them. */
function countsOf(claims: readonly Claim[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {subject, object} of claims) {
    for (const iri of [subject, object.type === 'uri' ? object.value : '']) {
      if (iri.startsWith(ID) || iri.startsWith(`${VOCAB}industry/`)) counts.set(iri, (counts.get(iri) ?? 0) + 1);
    }
  }
  return counts;
}
