import { type Adjacency, adjacencyOf, neighboursOf } from '../model/adjacency';
import { around } from './around';
import { fan } from './fan';
import type { Item, LayoutInput, Place } from './place';
import { separate } from './separate';

/** One seed: its neighbours on two facing arcs, by kind. Nothing crosses, and every name can be read. */
export function layoutOneHub(input: LayoutInput): Map<string, Place> {
  const hub = input.items.find((item) => item.role === 'seed') as Item;
  const adjacency = adjacencyOf(input.pairs);
  const own = input.items.filter((item) => item !== hub && neighboursOf(adjacency, hub.id).has(item.id));
  const [left, right] = halves(own, adjacency);
  const height = Math.max(420, input.space.height - 90);
  const reach = Math.min(240, Math.max(120, input.space.width * 0.26));
  const places = new Map<string, Place>([[hub.id, { x: 0, y: 0, anchor: 'below' }]]);
  for (const [id, place] of fan(left, adjacency, { x: 0, y: 0, side: -1, reach, height })) places.set(id, place);
  for (const [id, place] of fan(right, adjacency, { x: 0, y: 0, side: 1, reach, height })) places.set(id, place);
  const loose = around(
    input.items.filter((item) => !places.has(item.id)),
    places,
    adjacency,
  );
  if (loose.size === 0) return places;
  const fixed = new Set(places.keys());
  for (const [id, place] of loose) places.set(id, place);
  return separate(input.items, places, fixed);
}

const leftKinds = ['automaker', 'platform', 'brand', 'model', 'market'];

// Kinds stay together, and so does what is linked; the two sides come out about equally long.
function halves(items: readonly Item[], adjacency: Adjacency): readonly [readonly Item[], readonly Item[]] {
  const left = items.filter((item) => leftKinds.includes(item.kind));
  const right = items.filter((item) => !left.includes(item));
  while (Math.abs(left.length - right.length) > 4) {
    const [from, to] = left.length > right.length ? [left, right] : [right, left];
    const next = loosest(from, adjacency);
    from.splice(from.indexOf(next), 1);
    to.push(next);
  }
  return [left, right];
}

function loosest(items: readonly Item[], adjacency: Adjacency): Item {
  const links = (item: Item): number => items.filter((other) => neighboursOf(adjacency, item.id).has(other.id)).length;
  return [...items].sort(
    (one, other) =>
      links(one) - links(other) ||
      (one.kind < other.kind ? 1 : one.kind > other.kind ? -1 : one.id < other.id ? 1 : -1),
  )[0] as Item;
}
