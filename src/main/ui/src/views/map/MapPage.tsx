import {bidirectional} from 'graphology-shortest-path';
import {useMemo} from 'react';
import {FAMILIES} from '../../data/families';
import {expand, shorten} from '../../data/terms';
import {useQuery} from '../../data/useQuery';
import {Load} from '../../parts/Load';
import {Search} from '../../parts/Search';
import {cut} from '../../parts/ThingLink';
import {Link} from '../../route/Link';
import {thing, thingsOf} from '../../route/selection';
import {useRoute} from '../../route/useRoute';
import type {Colouring} from './colours';
import {buildGraph} from './layout';
import {MapCanvas} from './MapCanvas';
import {MapLegend} from './MapLegend';
import {MapTable} from './MapTable';
import {wholeGraph, type WholeGraph} from './wholeGraph';
import './map.css';

/** Statements are most of a graph, and say least on a map: they are left out till one asks for them. */
const LEFT_OUT = 'statements and actions';

/** The whole graph at once. */
export function MapPage() {
  const whole = useQuery(wholeGraph, []);
  return <Load from={whole} what="Fetching the whole graph">{value => <WholeMap whole={value} />}</Load>;
}

function WholeMap({whole}: {readonly whole: WholeGraph}) {
  const {route, go} = useRoute();
  const {options} = route;
  const hide = options.hide ?? LEFT_OUT;
  const hidden = useMemo(() => new Set(hide.split(',')), [hide]);
  const graph = useMemo(() => buildGraph(whole, hidden), [whole, hidden]);
  const [selected] = thingsOf(route.selection);
  const target = options.to ? expand(options.to) : undefined;
  const path = useMemo(
    () => (selected && target && graph.hasNode(selected) && graph.hasNode(target) ? bidirectional(graph, selected, target) ?? [] : []),
    [graph, selected, target],
  );
  const colouring: Colouring = options.colour === 'kinds' ? 'kinds' : 'communities';
  const toggle = (name: string) => {
    const next = new Set(hidden);
    if (!next.delete(name)) next.add(name);
    go({options: {hide: [...next].join(',') || 'nothing'}});
  };
  const nearby = selected && graph.hasNode(selected) ? [selected, ...graph.neighbors(selected).slice(0, 24)] : [];
  return (
    <div className="map">
      <div className="map-picture">
        <div className="map-bar">
          <h1>{graph.order.toLocaleString('en-GB')} things, {graph.size.toLocaleString('en-GB')} connections</h1>
          <div role="group" aria-label="Colours show">
            <button type="button" aria-pressed={colouring === 'communities'} onClick={() => go({options: {colour: ''}})}>Communities</button>
            <button type="button" aria-pressed={colouring === 'kinds'} onClick={() => go({options: {colour: 'kinds'}})}>Kinds</button>
          </div>
          <details>
            <summary>Show</summary>
            {FAMILIES.map(({name}) => (
              <label key={name}><input type="checkbox" checked={!hidden.has(name)} onChange={() => toggle(name)} /> {name}</label>
            ))}
          </details>
          {selected && graph.hasNode(selected) && (
            <>
              <Link to={{view: 'explore', options: {show: (path.length ? path : nearby).map(shorten).join(',')}}}>Open in Explore</Link>
              {target
                ? <button type="button" onClick={() => go({options: {to: ''}})}>{path.length ? `Path of ${path.length - 1} connections` : 'No path'} ×</button>
                : <Search label="Path to" placeholder="Path to …" onChoose={hit => go({options: {to: shorten(hit.iri)}})} />}
            </>
          )}
        </div>
        <MapCanvas graph={graph} colouring={colouring} selected={selected} path={path}
          onSelect={iri => go({selection: iri ? thing(iri) : null})} />
        <MapLegend graph={graph} colouring={colouring} />
        {path.length > 0 && (
          <p className="map-path" role="status">{path.map(iri => cut(graph.getNodeAttribute(iri, 'label'), 40)).join(' – ')}</p>
        )}
      </div>
      <MapTable graph={graph} selected={selected} />
    </div>
  );
}
