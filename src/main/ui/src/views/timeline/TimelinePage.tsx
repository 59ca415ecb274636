import {useMemo} from 'react';
import {useBriefs} from '../../data/briefs';
import {afterLastDay, firstDay} from '../../data/days';
import {undated} from '../../data/labels';
import {expand, shorten, words} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {DateLine, type DateGroup, type Dated} from '../../parts/DateLine';
import {Load} from '../../parts/Load';
import {Search} from '../../parts/Search';
import {cut} from '../../parts/ThingLink';
import {thing, thingsOf} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {belonging, events, eventsOf, SORTS, type Sort, type TimedEvent} from './events';
import {EventTable} from './EventTable';
import './timeline.css';

const GROUPINGS = {sort: 'Sort', party: 'Party', track: 'Track of talks', measure: 'Measure'} as const;
type Grouping = keyof typeof GROUPINGS;
const MOST_GROUPS = 14;

/** What happened and was to happen, on a line of time. */
export function TimelinePage() {
  const {route, go} = useRoute();
  const {options} = route;
  const sorts = useMemo(() => sortsOf(options.sorts), [options.sorts]);
  const of = options.of ? expand(options.of) : undefined;
  const found = useQuery(async signal => {
    const [lists, places, only] = await Promise.all([
      Promise.all(sorts.map(sort => events(sort, signal))),
      belonging(sorts, signal),
      of ? eventsOf(of, signal) : undefined,
    ]);
    return lists.flat()
      .filter(event => !only || only.has(event.iri))
      .map(event => ({...event, ...places.get(event.iri)}));
  }, [sorts.join(), of]);
  const brief = useBriefs(of ? [of] : []);
  const toggle = (sort: Sort) => {
    const next = sorts.includes(sort) ? sorts.filter(each => each !== sort) : [...sorts, sort];
    go({options: {sorts: next.join(',')}});
  };
  const grouping = groupingOf(options.by);
  return (
    <div className="timeline">
      <h1>Timeline{of ? `: ${brief(of).label}` : ''}</h1>
      <div className="timeline-bar">
        <div role="group" aria-label="Show">
          {SORTS.map(sort => <button key={sort} type="button" aria-pressed={sorts.includes(sort)} onClick={() => toggle(sort)}>{sort}</button>)}
        </div>
        <div role="group" aria-label="Rows by">
          {(Object.keys(GROUPINGS) as Grouping[]).map(key => (
            <button key={key} type="button" aria-pressed={grouping === key} onClick={() => go({options: {by: key === 'sort' ? '' : key}})}>{GROUPINGS[key]}</button>
          ))}
        </div>
        {of
          ? <button type="button" onClick={() => go({options: {of: ''}})}>Only {cut(brief(of).label, 30)} ×</button>
          : <Search label="Only what concerns" placeholder="Only what concerns …" onChoose={hit => go({options: {of: shorten(hit.iri)}})} />}
      </div>
      <Load from={found} what="Dating">
        {list => list.length === 0
          ? <p className="nothing">Nothing here has a date. Choose other sorts of events, or clear the filter.</p>
          : <Shown list={list} grouping={grouping} />}
      </Load>
    </div>
  );
}

function Shown({list, grouping}: {readonly list: readonly TimedEvent[]; readonly grouping: Grouping}) {
  const {route, go, amend} = useRoute();
  const [selected] = thingsOf(route.selection);
  const keys = useMemo(() => groupKeys(list, grouping), [list, grouping]);
  const brief = useBriefs(grouping === 'sort' ? [] : keys);
  const titles = keys.map(key => (key.includes('://') ? brief(key).label : key)).join('\n');
  const groups = useMemo(() => keys.map((id, index): DateGroup => ({id, title: titles.split('\n')[index] ?? id})), [keys, titles]);
  const items = useMemo(() => list.flatMap(event => placesOf(event, grouping, keys).map(group => datedOf(event, group))), [list, grouping, keys]);
  const range = useMemo(() => rangeOf(route.options, list), [list]);
  const here = items.find(item => iriOf(item.id) === selected)?.id;
  return (
    <>
      <div className="timeline-line">
        <DateLine items={items} groups={groups} selected={here} range={range} label="Line of time; the table below lists the same events"
          onSelect={id => go({selection: id ? thing(iriOf(id)) : null})}
          onRange={(from, to) => amend({options: {from: from.toISOString().slice(0, 13), to: to.toISOString().slice(0, 13)}})} />
      </div>
      <p className="hint">Drag to move, Ctrl and the wheel to zoom. A deadline's bar begins on the day it is first reported, and ends on the day itself; a measure has a bar for each state, as long as it is reported in it.</p>
      <EventTable events={list} selected={selected} />
    </>
  );
}

function sortsOf(text: string | undefined): Sort[] {
  const names = text?.split(',') ?? ['meetings', 'deadlines', 'measures'];
  return SORTS.filter(sort => names.includes(sort));
}

function groupingOf(text: string | undefined): Grouping {
  return text !== undefined && Object.hasOwn(GROUPINGS, text) ? (text as Grouping) : 'sort';
}

/** The rows of the line: sorts in their own order, others the fullest first. */
function groupKeys(list: readonly TimedEvent[], grouping: Grouping): string[] {
  if (grouping === 'sort') return SORTS.filter(sort => list.some(event => event.sort === sort));
  const counts = new Map<string, number>();
  for (const event of list) for (const key of keysOf(event, grouping)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1]).slice(0, MOST_GROUPS).map(([key]) => key);
}

function keysOf(event: TimedEvent, grouping: Grouping): readonly string[] {
  switch (grouping) {
    case 'sort':
      return [event.sort];
    case 'party':
      return event.parties.length > 0 ? event.parties : ['no party named'];
    case 'track':
      return event.tracks.length > 0 ? event.tracks : ['no track named'];
    case 'measure':
      return event.measures;
  }
}

function placesOf(event: TimedEvent, grouping: Grouping, keys: readonly string[]): string[] {
  return [...new Set(keysOf(event, grouping))].filter(key => keys.includes(key));
}

function datedOf(event: TimedEvent, group: string): Dated {
  const life = event.sort === 'deadlines' && event.since !== '' && event.since < event.date;
  const lasting = event.until > event.date;
  const coarse = event.date.length < 10;
  const state = event.sort === 'measures' && event.status ? words(event.status) : '';
  const label = cut(undated(event.label), 60);
  return {
    id: `${event.iri} ${event.status} ${group}`,
    text: group === event.iri ? state : state ? `${label}: ${state}` : label,
    start: firstDay(life ? event.since : event.date),
    end: lasting ? afterLastDay(event.until) : life || coarse ? afterLastDay(event.date) : undefined,
    group,
    look: `${event.sort} state-${event.status || 'none'}`,
  };
}

function iriOf(id: string): string {
  return id.split(' ', 1)[0] ?? id;
}

/** The range in the address, else that of nearly all events, with some air. */
function rangeOf(options: Readonly<Record<string, string>>, list: readonly TimedEvent[]): readonly [Date, Date] | undefined {
  if (options.from && options.to) return [new Date(`${options.from}:00:00Z`), new Date(`${options.to}:00:00Z`)];
  const days = list.map(event => firstDay(event.date).getTime()).sort((one, other) => one - other);
  const few = Math.floor(days.length / 12);
  const [first, last] = [days[few], days[days.length - 1 - few]];
  if (first === undefined || last === undefined) return undefined;
  const air = Math.max((last - first) * 0.06, 4 * 24 * 3_600_000);
  return [new Date(first - air), new Date(last + 2 * air)];
}
