import { type Adjacency, neighboursOf } from '../model/adjacency';
import { labelSize } from './boxes';
import type { Item, Place } from './place';

/** The order of kinds along a fan: what is close in the trade stands close. */
const order = [
  'automaker',
  'platform',
  'brand',
  'fund',
  'supplier',
  'startup',
  'tech',
  'joint-venture',
  'agreement',
  'model',
  'market',
  'technology',
  'person',
];

export interface Fan {
  readonly x: number;
  readonly y: number;
  /** −1 opens to the left, 1 to the right. */
  readonly side: -1 | 1;
  readonly reach: number;
  readonly height: number;
}

/**
 * A hub's own neighbours on an arc outside it, grouped by kind, labels outwards. Rows are spread evenly over the height, so
 * that no label meets another; what is linked with several of the others stands inside the arc, level with them.
 */
export function fan(items: readonly Item[], adjacency: Adjacency, shape: Fan): Map<string, Place> {
  const inside = items.filter((item) => isInside(item, items, adjacency)).slice(0, 5);
  const outside = arrange(
    items.filter((item) => !inside.includes(item)),
    adjacency,
  );
  const heights = outside.map((item) => Math.max(labelSize(item).height, item.radius * 2) + 8);
  const needed = heights.reduce((sum, height) => sum + height, 0);
  const stretch = outside.length === 0 ? 0 : Math.min(26, Math.max(0, (shape.height - needed) / outside.length));
  const total = needed + stretch * outside.length;

  const places = new Map<string, Place>();
  let top = -total / 2;
  outside.forEach((item, index) => {
    const height = (heights[index] as number) + stretch;
    const y = top + height / 2;
    top += height;
    const bend = Math.sqrt(Math.max(0, 1 - (y / (total * 0.58 + 40)) ** 2));
    places.set(item.id, {
      x: shape.x + shape.side * shape.reach * bend,
      y: shape.y + y,
      anchor: shape.side < 0 ? 'left' : 'right',
    });
  });
  placeInside(inside, adjacency, shape, places);
  return places;
}

function isInside(item: Item, items: readonly Item[], adjacency: Adjacency): boolean {
  const linked = neighboursOf(adjacency, item.id);
  const among = items.filter((other) => linked.has(other.id)).length;
  return among >= 3 && items.length > 6;
}

function arrange(items: readonly Item[], adjacency: Adjacency): readonly Item[] {
  const links = (item: Item): number => items.filter((other) => neighboursOf(adjacency, item.id).has(other.id)).length;
  const platform = (item: Item): number => (item.kind === 'platform' ? links(item) : 0);
  const sorted = [...items].sort(
    (one, other) =>
      order.indexOf(one.kind) - order.indexOf(other.kind) ||
      platform(one) - platform(other) ||
      (one.id < other.id ? -1 : 1),
  );
  const followers = sorted.filter((item) => item.kind === 'agreement' && leader(item, sorted, adjacency) !== undefined);
  return sorted
    .filter((item) => !followers.includes(item))
    .flatMap((item) => [item, ...followers.filter((follower) => leader(follower, sorted, adjacency) === item)]);
}

// The thing beside which an agreement stands: the party of it that is around.
function leader(item: Item, items: readonly Item[], adjacency: Adjacency): Item | undefined {
  const linked = neighboursOf(adjacency, item.id);
  return items.find((other) => other.kind !== 'agreement' && linked.has(other.id));
}

function placeInside(inside: readonly Item[], adjacency: Adjacency, shape: Fan, places: Map<string, Place>): void {
  const wanted = inside.map((item) => {
    const linked = [...neighboursOf(adjacency, item.id)]
      .map((id) => places.get(id))
      .filter((place) => place !== undefined);
    const mean = linked.reduce((sum, place) => sum + place.y, 0) / Math.max(1, linked.length);
    return { item, y: mean - shape.y };
  });
  wanted.sort((one, other) => one.y - other.y || (one.item.id < other.item.id ? -1 : 1));
  const above = wanted.filter((each) => each.y < 0);
  const below = wanted.filter((each) => each.y >= 0);
  stack(above.reverse(), -1, shape, places);
  stack(below, 1, shape, places);
}

// Away from the hub's own label, which stands below it.
function stack(
  wanted: readonly { readonly item: Item; readonly y: number }[],
  direction: -1 | 1,
  shape: Fan,
  places: Map<string, Place>,
): void {
  let next = direction < 0 ? 74 : 104;
  for (const { item, y } of wanted) {
    const distance = Math.max(next, Math.abs(y) * 0.92);
    next = distance + item.radius * 2 + 34;
    places.set(item.id, {
      x: shape.x + shape.side * shape.reach * 0.42,
      y: shape.y + direction * distance,
      anchor: direction < 0 ? 'above' : 'below',
    });
  }
}
