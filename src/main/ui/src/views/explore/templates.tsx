import {
  BasicLink, EntityElement, EntityGroup, LinkLabel, LinkMarkerArrowhead, RelationLink, StandardTemplate, useWorkspace,
  type ElementTemplate, type LinkTemplate, type LinkTemplateProps, type TemplateProps,
} from '@reactodia/workspace';
import {localName} from '../../data/terms';
import {familyOf} from '../../data/families';
import {kindWords, reading} from '../../data/wording';
import {STANDING} from './GraphData';

/** A thing on the canvas: its kind and its name on a card. */
export const CardTemplate: ElementTemplate = {
  shape: 'rect',
  renderElement: props => <Card {...props} />,
};

/** A connection whose line shows how it stands. */
export const LineTemplate: LinkTemplate = {
  markerTarget: LinkMarkerArrowhead,
  spline: 'straight',
  renderLink: props => <Line {...props} />,
};

/** Standings that the line alone shows. */
const UNSAID = new Set(['asserted', 'reported', 'known']);

function Card(props: TemplateProps) {
  const {model} = useWorkspace();
  const {element} = props;
  if (element instanceof EntityGroup) return <>{StandardTemplate.renderElement(props)}</>;
  if (!(element instanceof EntityElement)) return null;
  const kind = localName(element.data.types[0] ?? '');
  const label = model.locale.formatEntityLabel(element.data, model.language);
  return (
    <div className="card" data-family={familyOf(kind).name}>
      {kind && <span className="card-kind">{kindWords(kind)}</span>}
      <span className="card-name">{label}</span>
    </div>
  );
}

function Line(props: LinkTemplateProps) {
  const {link} = props;
  const {model} = useWorkspace();
  if (!(link instanceof RelationLink)) return <BasicLink {...props} />;
  const standing = link.data.properties[STANDING]?.[0]?.value ?? 'asserted';
  const position = props.getPathPosition(0.5);
  return (
    <BasicLink {...props} className={`line line-${standing}`} pathProps={{className: 'line-path'}}>
      {model.getLinkVisibility(link.typeId) === 'visible' && (
        <LinkLabel link={link} primary position={position} className={`line-label line-label-${standing}`}>
          {reading(link.typeId)}{UNSAID.has(standing) ? '' : ` (${standing})`}
        </LinkLabel>
      )}
    </BasicLink>
  );
}
