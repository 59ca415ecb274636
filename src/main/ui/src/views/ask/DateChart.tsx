import {useMemo} from 'react';
import {afterLastDay, firstDay, isDay} from '../../data/days';
import {isIri, textOf, type Answer} from '../../data/sparql';
import {DateLine, type Dated} from '../../parts/DateLine';
import {cut} from '../../parts/ThingLink';
import {thing} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import {cellText, dateColumn, type Column} from './columns';

/** An answer's rows on a line of time. */
export function DateChart({answer, columns}: {readonly answer: Answer; readonly columns: readonly Column[]}) {
  const {go} = useRoute();
  const date = dateColumn(answer, columns);
  const name = columns.find(column => column.label) ?? columns.find(column => column !== date);
  const items = useMemo(() => answer.rows.flatMap((row, index): Dated[] => {
    const day = date ? textOf(row[date.name]) : '';
    if (!name || !isDay(day)) return [];
    return [{id: String(index), text: cut(cellText(row, name), 50), start: firstDay(day), end: day.length < 10 ? afterLastDay(day) : undefined}];
  }), [answer]);
  const select = (id: string | null) => {
    const term = id && name ? answer.rows[Number(id)]?.[name.name] : undefined;
    if (isIri(term)) go({selection: thing(term.value)});
  };
  return <div className="answer-line"><DateLine items={items} label="The answer on a line of time" onSelect={select} /></div>;
}
