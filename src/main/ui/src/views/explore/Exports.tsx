import {briefs} from '../../data/briefs';
import {edgesBetween} from '../../data/edges';
import {download} from '../ask/download';
import {csv, graphMl, turtle, type DrawnGraph} from './formats';
import {passes, type Filters} from './filters';

interface ExportsProps {
  readonly shown: readonly string[];
  readonly filters: Filters;
}

/** What is drawn, as files that other programs read; pictures are in the canvas's own menu. */
export function Exports({shown, filters}: ExportsProps) {
  const give = async (name: string, type: string, write: (graph: DrawnGraph) => string) =>
    download(`parley.${name}`, type, write(await drawnGraph(shown, filters)));
  return (
    <p className="buttons">
      <button type="button" onClick={() => void give('ttl', 'text/turtle', turtle)}>Turtle</button>
      <button type="button" onClick={() => void give('csv', 'text/csv', csv)}>CSV</button>
      <button type="button" onClick={() => void give('graphml', 'application/graphml+xml', graphMl)}>GraphML</button>
      <span className="hint">PNG and SVG: in the menu on the canvas.</span>
    </p>
  );
}

async function drawnGraph(shown: readonly string[], filters: Filters): Promise<DrawnGraph> {
  const [things, edges] = await Promise.all([briefs(shown), edgesBetween(shown, shown)]);
  return {things, edges: edges.filter(edge => passes(edge, filters))};
}
