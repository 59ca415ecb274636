import type Graph from 'graphology';
import {useMemo} from 'react';
import {FAMILIES} from '../../data/families';
import {useDark} from '../../parts/Theme';
import {cut} from '../../parts/ThingLink';
import {Link} from '../../route/Link';
import {thing} from '../../route/selection';
import {hubs, paletteOf, type Colouring} from './colours';
import type {NodeLook} from './layout';

interface MapLegendProps {
  readonly graph: Graph<NodeLook>;
  readonly colouring: Colouring;
}

/** What the colours mean: a community by its best connected thing, which it leads to. */
export function MapLegend({graph, colouring}: MapLegendProps) {
  const dark = useDark();
  const centres = useMemo(() => hubs(graph), [graph]);
  if (colouring === 'kinds') {
    return (
      <ul className="map-legend" aria-label="Colours">
        {FAMILIES.map(family => <li key={family.name}><Dot colour={dark ? family.dark : family.light} /> {family.name}</li>)}
      </ul>
    );
  }
  return (
    <ul className="map-legend" aria-label="Communities">
      {paletteOf(dark).slice(0, centres.length).map((colour, rank) => {
        const centre = centres[rank] ?? '';
        return (
          <li key={centre}>
            <Dot colour={colour} /> around <Link to={{selection: thing(centre)}}>{cut(graph.getNodeAttribute(centre, 'label'), 30)}</Link>
          </li>
        );
      })}
    </ul>
  );
}

function Dot({colour}: {readonly colour: string}) {
  return <span className="dot" style={{background: colour}} />;
}
