import {dayText} from '../../data/days';
import {Link} from '../../route/Link';
import type {Count} from './overview';
import {spans, type Span} from './spans';

const HEIGHT = 64;
const STEP = 10;
const FEW = 24;

/** Articles by day, month or year as bars, each a link to its articles. */
export function Published({days}: {readonly days: readonly Count[]}) {
  const {grain, bars} = spans(days);
  const [first, last] = [bars[0], bars[bars.length - 1]];
  if (!first || !last || bars.length < 2) return null;
  const most = Math.max(...bars.map(({count}) => count));
  const width = STEP * Math.max(FEW, bars.length);
  return (
    <figure className="published" style={{maxWidth: `${(100 * STEP * bars.length) / width}%`}}>
      <svg viewBox={`0 0 ${STEP * bars.length} ${HEIGHT}`} preserveAspectRatio="none" role="group" aria-label={`Articles by ${grain}`}>
        {bars.map((bar, index) => bar.count > 0 && <Bar key={bar.from} bar={bar} x={index * STEP} most={most} />)}
      </svg>
      <figcaption>
        <span>{dayText(first.name)}</span><span>articles by {grain}</span><span>{dayText(last.name)}</span>
      </figcaption>
    </figure>
  );
}

function Bar({bar, x, most}: {readonly bar: Span; readonly x: number; readonly most: number}) {
  const height = Math.max(3, (HEIGHT * bar.count) / most);
  return (
    <Link to={{view: 'article', selection: null, options: {from: bar.from, until: bar.until}}}>
      <title>{`${dayText(bar.name)}: ${bar.count} ${bar.count === 1 ? 'article' : 'articles'}`}</title>
      <rect x={x} width={STEP - 2} y={HEIGHT - height} height={height} />
    </Link>
  );
}
