import { type Adjacency, neighboursOf } from '../model/adjacency';
import type { Item, Place } from './place';

/** A chain from one hub to the other past the column: an own neighbour of each, and perhaps a thing beyond between them. */
export interface Corridor {
  readonly left: Item;
  readonly middle?: Item;
  readonly right: Item;
}

const most = 4;

/** The chains that join the two sides; each thing is in one at most. */
export function corridorsOf(
  left: readonly Item[],
  beyond: readonly Item[],
  right: readonly Item[],
  adjacency: Adjacency,
): readonly Corridor[] {
  const used = new Set<string>();
  const found: Corridor[] = [];
  const take = (corridor: Corridor): void => {
    if (found.length >= most) return;
    for (const item of [corridor.left, corridor.middle, corridor.right]) if (item) used.add(item.id);
    found.push(corridor);
  };
  for (const middle of beyond) {
    const linked = neighboursOf(adjacency, middle.id);
    const one = left.find((item) => linked.has(item.id) && !used.has(item.id));
    const other = right.find((item) => linked.has(item.id) && !used.has(item.id));
    if (one && other) take({ left: one, middle, right: other });
  }
  for (const one of left.filter((item) => item.kind === 'agreement')) {
    const other = right.find((item) => neighboursOf(adjacency, one.id).has(item.id) && !used.has(item.id));
    if (other && !used.has(one.id)) take({ left: one, right: other });
  }
  for (const other of right.filter((item) => item.kind === 'agreement')) {
    const one = left.find((item) => neighboursOf(adjacency, other.id).has(item.id) && !used.has(item.id));
    if (one && !used.has(other.id)) take({ left: one, right: other });
  }
  return found;
}

/** Lays chains above and below the column, in turn. `edge`: how far the column reaches from y = 0. */
export function placeCorridors(corridors: readonly Corridor[], edge: number, halfSpan: number): Map<string, Place> {
  const places = new Map<string, Place>();
  corridors.forEach((corridor, index) => {
    const direction = index % 2 === 0 ? -1 : 1;
    const anchor = direction < 0 ? 'above' : 'below';
    const y = direction * (edge + 58 + Math.floor(index / 2) * 78);
    const x = halfSpan * 0.62;
    places.set(corridor.left.id, { x: -x, y: corridor.middle ? y : y + direction * 8, anchor });
    places.set(corridor.right.id, { x, y: corridor.middle ? y : y + direction * 8, anchor });
    if (corridor.middle) places.set(corridor.middle.id, { x: 0, y: y + direction * 26, anchor });
  });
  return places;
}
