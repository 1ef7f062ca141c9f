import { type Adjacency, neighboursOf } from '../model/adjacency';
import type { Item, Place, Places } from './place';

const step = 30;

/**
 * Places for things that hang on something already placed (an expanded neighbour): on arcs behind it, seen from the middle
 * of the picture, so that what was there stays where it is.
 */
export function around(items: readonly Item[], places: Places, adjacency: Adjacency): Map<string, Place> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const anchor =
      item.hubs.find((id) => places.has(id)) ??
      [...neighboursOf(adjacency, item.id)].filter((id) => places.has(id)).sort()[0] ??
      '';
    const group = groups.get(anchor);
    if (group) group.push(item);
    else groups.set(anchor, [item]);
  }
  const found = new Map<string, Place>();
  for (const [anchor, group] of groups) {
    const from = places.get(anchor) ?? { x: 0, y: 0, anchor: 'below' };
    const outwards = from.x === 0 && from.y === 0 ? 0 : Math.atan2(from.y, from.x);
    const sorted = [...group].sort((one, other) =>
      one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : one.id < other.id ? -1 : 1,
    );
    for (const [index, item] of sorted.entries()) found.set(item.id, behind(from, outwards, index, sorted.length));
  }
  return found;
}

function behind(from: Place, outwards: number, index: number, count: number): Place {
  const spread = Math.min(Math.PI * 0.9, 0.32 * count);
  const perArc = Math.max(1, Math.ceil(count / Math.ceil(count / 12)));
  const arc = Math.floor(index / perArc);
  const onArc = Math.min(perArc, count - arc * perArc);
  const angle = outwards + (onArc === 1 ? 0 : spread * ((index % perArc) / (onArc - 1) - 0.5));
  const distance = Math.max(96, (onArc * step) / Math.max(0.5, spread)) + arc * 120;
  const x = from.x + Math.cos(angle) * distance;
  return { x, y: from.y + Math.sin(angle) * distance, anchor: Math.cos(angle) < 0 ? 'left' : 'right' };
}
