import {DataSet} from 'vis-data';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import {Timeline, type DataGroup, type DataItem, type TimelineOptions} from 'vis-timeline';
import {useEffect, useRef} from 'react';
import './dateline.css';

/** Something on a line of time. */
export interface Dated {
  readonly id: string;
  readonly text: string;
  readonly start: Date;
  /** Where it is more than a moment. */
  readonly end?: Date;
  readonly group?: string;
  /** Says how it is drawn. */
  readonly look?: string;
}

export interface DateGroup {
  readonly id: string;
  readonly title: string;
}

interface DateLineProps {
  readonly items: readonly Dated[];
  readonly groups?: readonly DateGroup[];
  readonly selected?: string;
  readonly range?: readonly [Date, Date];
  readonly label: string;
  readonly onSelect: (id: string | null) => void;
  readonly onRange?: (from: Date, to: Date) => void;
}

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** A line of time that can be zoomed from centuries to hours. Texts are set as texts, never as markup. */
export function DateLine({items, groups, selected, range, label, onSelect, onRange}: DateLineProps) {
  const place = useRef<HTMLDivElement>(null);
  const line = useRef<Timeline>(null);
  const handlers = useRef({onSelect, onRange});
  handlers.current = {onSelect, onRange};

  useEffect(() => {
    if (!place.current) return;
    const drawn = new Timeline(place.current, new DataSet(items.map(itemOf)), OPTIONS);
    if (range) drawn.setWindow(range[0], range[1], {animation: false as never});
    if (groups) drawn.setGroups(new DataSet(groups.map(groupOf)));
    drawn.on('select', ({items: chosen}: {items: string[]}) => handlers.current.onSelect(chosen[0] ?? null));
    drawn.on('rangechanged', ({start, end, byUser}: {start: Date; end: Date; byUser: boolean}) => {
      if (byUser) handlers.current.onRange?.(start, end);
    });
    line.current = drawn;
    document.body.dataset.timeline = String(items.length);
    return () => {
      drawn.destroy();
      line.current = null;
    };
  }, [items, groups]);

  useEffect(() => {
    const drawn = line.current;
    if (!drawn) return;
    const there = selected !== undefined && items.some(({id}) => id === selected);
    drawn.setSelection(there ? [selected] : []);
    if (there) drawn.focus(selected, {zoom: false});
  }, [selected, items, groups]);

  return <div className="time-line" ref={place} role="group" aria-label={label} />;
}

function itemOf({id, text, start, end, group, look}: Dated): DataItem {
  const common = {id, content: text, title: text, start, group, className: look};
  return end ? {...common, end, type: 'range'} : {...common, type: 'box'};
}

function groupOf({id, title}: DateGroup): DataGroup {
  return {id, content: title};
}

/** Sets a text as a text: an article's words are never markup. */
function plain(element: {readonly content?: unknown} | null): HTMLElement {
  const span = document.createElement('span');
  span.textContent = String(element?.content ?? '');
  return span;
}

// The declared result of a template is a string, but elements are taken as they are.
const TEMPLATE = plain as unknown as TimelineOptions['template'];

const OPTIONS: TimelineOptions = {
  height: '100%', align: 'left', stack: true, zoomMin: HOUR, zoomMax: 200 * YEAR, horizontalScroll: true, verticalScroll: true,
  zoomKey: 'ctrlKey', orientation: {axis: 'top', item: 'top'}, margin: {item: {horizontal: 4, vertical: 5}},
  showTooltips: false, selectable: true, showCurrentTime: false, template: TEMPLATE, groupTemplate: TEMPLATE,
};
