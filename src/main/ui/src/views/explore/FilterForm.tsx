import {FAMILIES} from '../../data/families';
import {useRoute} from '../../route/useRoute';
import type {Filters} from './filters';

/** Kinds of things, time of the reports, and confidence. */
export function FilterForm({filters}: {readonly filters: Filters}) {
  const {go, amend} = useRoute();
  const toggle = (name: string) => {
    const hidden = new Set(filters.hidden);
    if (!hidden.delete(name)) hidden.add(name);
    go({options: {hide: [...hidden].join(',')}});
  };
  return (
    <div className="filters">
      <fieldset>
        <legend>Kinds</legend>
        {FAMILIES.map(({name}) => (
          <label key={name}><input type="checkbox" checked={!filters.hidden.has(name)} onChange={() => toggle(name)} /> {name}</label>
        ))}
      </fieldset>
      <label>Reported since <input type="date" value={filters.since} onChange={event => amend({options: {since: event.target.value}})} /></label>
      <label>until <input type="date" value={filters.until} onChange={event => amend({options: {until: event.target.value}})} /></label>
      <label>
        Confidence at least {Math.round(filters.confidence * 100)}%
        <input type="range" min="0" max="95" step="5" value={Math.round(filters.confidence * 100)}
          onChange={event => amend({options: {conf: event.target.value === '0' ? '' : event.target.value}})} />
      </label>
    </div>
  );
}
