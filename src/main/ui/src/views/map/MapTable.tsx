import type Graph from 'graphology';
import {useMemo, useState} from 'react';
import {kindWords} from '../../data/wording';
import {cut} from '../../parts/ThingLink';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import {largest} from './colours';
import type {NodeLook} from './layout';

interface MapTableProps {
  readonly graph: Graph<NodeLook>;
  readonly selected: string | undefined;
}

const PAGE = 60;

/** The map as a table, the best connected first; where something is selected, it and its neighbours. */
export function MapTable({graph, selected}: MapTableProps) {
  const [most, setMost] = useState(PAGE);
  const [near, setNear] = useState(true);
  const ranks = useMemo(() => largest(graph), [graph]);
  const only = near && selected !== undefined && graph.hasNode(selected);
  const nodes = useMemo(() => {
    const all = only ? [selected, ...graph.neighbors(selected)] : graph.nodes();
    return all.sort((one, other) => graph.degree(other) - graph.degree(one) || one.localeCompare(other));
  }, [graph, selected, only]);
  return (
    <section className="map-table" aria-label="Table of the map" tabIndex={0}>
      {selected && graph.hasNode(selected) && (
        <label><input type="checkbox" checked={near} onChange={() => setNear(!near)} /> only its neighbours</label>
      )}
      <table>
        <thead><tr><th scope="col">thing</th><th scope="col">kind</th><th scope="col">group</th><th scope="col">connections</th></tr></thead>
        <tbody>
          {nodes.slice(0, most).map(node => {
            const {label, kind, community} = graph.getNodeAttributes(node);
            return (
              <tr key={node}>
                <td><Link to={{selection: thing(node)}} current={node === selected}>{cut(label, 60)}</Link></td>
                <td className="kind">{kindWords(kind)}</td>
                <td className="count">{(ranks.get(community) ?? 0) + 1}</td>
                <td className="count">{graph.degree(node)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {nodes.length > most && <button type="button" onClick={() => setMost(most + PAGE)}>Show more of {nodes.length.toLocaleString('en-GB')}</button>}
    </section>
  );
}
