import type Graph from 'graphology';
import FA2Layout from 'graphology-layout-forceatlas2/worker';
import {useEffect, useRef} from 'react';
import Sigma from 'sigma';
import {useDark} from '../../parts/Theme';
import {colour, type Colouring} from './colours';
import {layoutSettings, type NodeLook} from './layout';

interface MapCanvasProps {
  readonly graph: Graph<NodeLook>;
  readonly colouring: Colouring;
  readonly selected: string | undefined;
  /** Things on a path, in its order; empty for none. */
  readonly path: readonly string[];
  readonly onSelect: (iri: string | null) => void;
}

const LABEL_FONT = '14px Newsreader Variable, Georgia, serif';
const SETTLING_MILLIS = 4000;

/** The map as a picture: the neighbourhood of what is selected, or a path, stands out. */
export function MapCanvas({graph, colouring, selected, path, onSelect}: MapCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const sigma = useRef<Sigma<NodeLook>>(null);
  const dark = useDark();
  const choose = useRef(onSelect);
  choose.current = onSelect;

  useEffect(() => {
    if (!place.current || graph.order === 0) return;
    const drawn = new Sigma<NodeLook>(graph, place.current, {
      allowInvalidContainer: true, zIndex: true, labelRenderedSizeThreshold: 5, labelDensity: 1, labelGridCellSize: 110,
      labelFont: 'Newsreader Variable, Georgia, serif', labelSize: 14,
    });
    sigma.current = drawn;
    drawn.on('clickNode', ({node}) => choose.current(node));
    drawn.on('clickStage', () => choose.current(null));
    const layout = new FA2Layout(graph, {settings: layoutSettings(graph)});
    layout.start();
    const timer = setTimeout(() => {
      layout.stop();
      document.body.dataset.map = String(graph.order);
    }, SETTLING_MILLIS);
    return () => {
      clearTimeout(timer);
      layout.kill();
      drawn.kill();
      sigma.current = null;
    };
  }, [graph]);

  useEffect(() => {
    colour(graph, colouring, dark);
    const faint = dark ? '#2c2e31' : '#e9e3d5';
    const ink = dark ? '#e9e4d8' : '#211d18';
    const strong = path.length > 0 ? new Set(path) : selected && graph.hasNode(selected) ? new Set([selected, ...graph.neighbors(selected)]) : null;
    sigma.current?.setSettings({
      labelColor: {color: ink},
      defaultEdgeColor: dark ? '#3a3c3f' : '#ded7c7',
      defaultDrawNodeLabel: (context, data) => {
        if (!data.label) return;
        context.font = LABEL_FONT;
        context.lineJoin = 'round';
        context.lineWidth = 4;
        context.strokeStyle = dark ? '#17181a' : '#fbf8f1';
        context.strokeText(data.label, data.x + data.size + 4, data.y + 4);
        context.fillStyle = ink;
        context.fillText(data.label, data.x + data.size + 4, data.y + 4);
      },
      defaultDrawNodeHover: (context, data) => {
        if (!data.label) return;
        context.font = LABEL_FONT;
        context.fillStyle = dark ? '#1e2022' : '#fffdf8';
        context.fillRect(data.x + data.size, data.y - 11, context.measureText(data.label).width + 10, 21);
        context.fillStyle = ink;
        context.fillText(data.label, data.x + data.size + 4, data.y + 4);
      },
      nodeReducer: (node, look) => {
        if (!strong) return look;
        if (!strong.has(node)) return {...look, color: faint, label: '', zIndex: 0};
        return {...look, zIndex: 1, forceLabel: node === selected || path.includes(node), highlighted: node === selected};
      },
      edgeReducer: (edge, look) => {
        if (!strong) return {...look, size: 0.5};
        const [one, other] = graph.extremities(edge);
        const inside = path.length > 0
          ? Math.abs(path.indexOf(one) - path.indexOf(other)) === 1 && path.includes(one) && path.includes(other)
          : one === selected || other === selected;
        return inside ? {...look, size: 1.6, color: dark ? '#f0938a' : '#8a211b', zIndex: 1} : {...look, hidden: true};
      },
    });
  }, [graph, colouring, dark, selected, path]);

  return <div className="map-canvas" ref={place} data-testid="map" role="img" aria-label={`Map of ${graph.order} things and ${graph.size} connections; the table beside it lists them`} />;
}
