import type { Places } from '../layout/place';
import type { SceneNode } from '../model/scene';
import type { Focus } from './focus';
import type { LabelledNode } from './labelLayer';

/** How world and screen go together, for labels. */
export interface Projection {
  readonly toScreen: (x: number, y: number) => { readonly x: number; readonly y: number };
  readonly scale: (size: number) => number;
  readonly width: number;
  readonly height: number;
}

const margin = 120;
const mostConsidered = 900;

/**
 * The things in view in the order in which their labels go: seeds, the selection, what is pointed at, shared neighbours, then
 * by degree. Of thousands only the first few hundred are considered, so that a frame never takes long.
 */
export function labelledNodes(
  nodes: Iterable<SceneNode>,
  places: Places,
  focus: Focus | undefined,
  pointed: string | undefined,
  projection: Projection,
): readonly LabelledNode[] {
  const found: LabelledNode[] = [];
  for (const node of nodes) {
    const place = places.get(node.id);
    if (place === undefined) continue;
    const { x, y } = projection.toScreen(place.x, place.y);
    if (x < -margin || y < -margin || x > projection.width + margin || y > projection.height + margin) continue;
    const chosen = node.id === pointed || (focus?.path.includes(node.id) ?? false);
    const seed = node.role === 'seed';
    found.push({
      id: node.id,
      x,
      y,
      radius: projection.scale(node.radius),
      lines: seed ? [node.label.join(' ')] : node.label,
      anchor: place.anchor,
      rank: rankOf(node, chosen, focus),
      always: seed || chosen,
      seed,
      strong: chosen,
      dim: focus !== undefined && !focus.strong.has(node.id),
    });
  }
  if (found.length <= mostConsidered) return found;
  return found.sort((one, other) => one.rank - other.rank).slice(0, mostConsidered);
}

function rankOf(node: SceneNode, chosen: boolean, focus: Focus | undefined): number {
  if (node.role === 'seed') return 0;
  if (chosen) return 1;
  const base = node.role === 'shared' ? 10 : focus?.strong.has(node.id) ? 20 : node.role === 'expanded' ? 30 : 1000;
  return base + 1 / (1 + node.degree) - (base === 1000 ? Math.min(900, node.degree * 8) : 0);
}
