import type {Count} from './overview';

const HEIGHT = 72;
const WIDTH = 640;

/** Articles by month as bars. */
export function Months({months}: {readonly months: readonly Count[]}) {
  const filled = withGaps(months);
  const most = Math.max(1, ...filled.map(month => month.count));
  const step = WIDTH / Math.max(12, filled.length);
  const [first, last] = [filled[0], filled[filled.length - 1]];
  if (!first || !last) return null;
  const total = filled.reduce((sum, month) => sum + month.count, 0);
  return (
    <figure className="months">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img"
        aria-label={`${total} dated articles from ${first.name} to ${last.name}`}>
        {filled.map((month, index) => month.count > 0 && (
          <rect key={month.name} x={index * step} width={Math.max(1.5, Math.min(step - 1, 28))}
            y={HEIGHT - bar(month.count, most)} height={bar(month.count, most)}>
            <title>{`${month.name}: ${month.count}`}</title>
          </rect>
        ))}
      </svg>
      <figcaption><span>{first.name}</span><span>articles by month</span><span>{last.name}</span></figcaption>
    </figure>
  );
}

function bar(count: number, most: number): number {
  return Math.max(4, (HEIGHT * count) / most);
}

/** The months from the first to the last, those without articles too. */
function withGaps(months: readonly Count[]): Count[] {
  const [first, last] = [months[0], months[months.length - 1]];
  if (!first || !last) return [];
  const counts = new Map(months.map(month => [month.name, month.count]));
  const all: Count[] = [];
  for (let month = first.name; month <= last.name; month = following(month)) {
    all.push({name: month, count: counts.get(month) ?? 0});
  }
  return all;
}

function following(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`;
}
