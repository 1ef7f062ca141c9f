import type { SceneEdge, SceneNode } from '../model/scene';
import { hex, mix, type Rgb } from './colour';
import type { Focus } from './focus';
import { shapeOf, shapes } from './shapes';
import { patterns, strokes, underlayWidth } from './strokes';
import type { Theme } from './theme';

const nodeShareWhenDim = 0.58;
const edgeShareWhenDim = 0.38;

/** How a thing is drawn: full, or mixed with the canvas where something else has the focus. */
export function nodeLook(node: SceneNode, theme: Theme, focus: Focus | undefined): Record<string, unknown> {
  const full = focus === undefined || focus.strong.has(node.id);
  const colour = theme.kinds[node.kind] ?? theme.over;
  const inPath = focus?.path.includes(node.id);
  return {
    size: node.radius,
    shape: shapes[shapeOf[node.kind]],
    marks: (node.role === 'seed' ? 1 : 0) + (inPath && node.role !== 'seed' ? 2 : 0),
    color: hex(full ? colour : mix(colour, nodeShareWhenDim, theme.canvas)),
    zIndex: node.role === 'seed' ? 3 : inPath ? 2 : full ? 1 : 0,
    type: 'form',
  };
}

/** How a line is drawn: by status, and fainter where it does not belong to what has the focus. */
export function edgeLook(edge: SceneEdge, theme: Theme, focus: Focus | undefined): Record<string, unknown> {
  const stroke = strokes[edge.status];
  const full =
    focus === undefined ||
    focus.lines.has(edge.key) ||
    (focus.strong.has(edge.source) && focus.strong.has(edge.target));
  const colour: Rgb = theme[stroke.ink];
  return {
    size: stroke.width,
    pattern: stroke.pattern,
    color: hex(full ? colour : mix(colour, edgeShareWhenDim, theme.canvas)),
    zIndex: full ? 1 : 0,
    type: 'stroke',
  };
}

/** The yellow underlay of a line of the selected path. */
export function underlayLook(theme: Theme): Record<string, unknown> {
  return { size: underlayWidth, pattern: patterns.underlay, color: hex(theme.mark), zIndex: 0, type: 'underlay' };
}
