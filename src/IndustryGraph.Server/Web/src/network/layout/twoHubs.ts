import { adjacencyOf, neighboursOf } from '../model/adjacency';
import { around } from './around';
import { labelSize } from './boxes';
import { column, columnGap, columnsFor } from './column';
import { corridorsOf, placeCorridors } from './corridors';
import { fan } from './fan';
import type { Item, LayoutInput, Place } from './place';
import { separate } from './separate';

/**
 * Two seeds: the hubs left and right, what they share in a column between them, what each has of its own fanned outside and
 * grouped by kind, chains past the column above and below it. The same input gives the same picture.
 */
export function layoutTwoHubs(input: LayoutInput): Map<string, Place> {
  const [left, right] = input.items.filter((item) => item.role === 'seed') as [Item, Item];
  const adjacency = adjacencyOf(input.pairs);
  const others = input.items.filter((item) => item !== left && item !== right);
  const shared = others.filter((item) => item.hubs.includes(left.id) && item.hubs.includes(right.id));
  const ofLeft = others.filter((item) => item.hubs.includes(left.id) && !shared.includes(item));
  const ofRight = others.filter((item) => item.hubs.includes(right.id) && !shared.includes(item));
  const beyond = others.filter((item) => !item.hubs.includes(left.id) && !item.hubs.includes(right.id));

  const corridors = corridorsOf(ofLeft, beyond, ofRight, adjacency);
  const inCorridor = new Set(corridors.flatMap((each) => [each.left.id, each.middle?.id, each.right.id]));
  const height = Math.max(420, input.space.height - 90);
  const rows = Math.ceil(corridors.length / 2) * 2;
  const columnHeight = Math.max(300, height - rows * 74);
  const columns = columnsFor(shared.length, columnHeight);
  const outer = input.space.width - 40 - longestLabel(ofLeft, inCorridor) - longestLabel(ofRight, inCorridor);
  const half = Math.min(360, Math.max(210, outer / 2));
  const halfSpan = half * 0.54 + ((columns - 1) * columnGap) / 2;

  const places = new Map<string, Place>();
  places.set(left.id, { x: -halfSpan, y: 0, anchor: 'below' });
  places.set(right.id, { x: halfSpan, y: 0, anchor: 'below' });
  const crossed = neighboursOf(adjacency, left.id).has(right.id);
  add(places, column(shared, { height: columnHeight, crossed }));
  const edge = Math.max(60, ...shared.map((item) => Math.abs((places.get(item.id) as Place).y)));
  add(places, placeCorridors(corridors, edge, halfSpan));
  const reach = half * 0.46;
  add(
    places,
    fan(
      ofLeft.filter((item) => !inCorridor.has(item.id)),
      adjacency,
      { x: -halfSpan, y: 0, side: -1, reach, height },
    ),
  );
  add(
    places,
    fan(
      ofRight.filter((item) => !inCorridor.has(item.id)),
      adjacency,
      { x: halfSpan, y: 0, side: 1, reach, height },
    ),
  );
  return finish(
    input,
    places,
    around(
      beyond.filter((item) => !places.has(item.id)),
      places,
      adjacency,
    ),
  );
}

function longestLabel(items: readonly Item[], except: ReadonlySet<string | undefined>): number {
  return Math.max(0, ...items.filter((item) => !except.has(item.id)).map((item) => labelSize(item).width));
}

function add(places: Map<string, Place>, more: ReadonlyMap<string, Place>): void {
  for (const [id, place] of more) places.set(id, place);
}

function finish(input: LayoutInput, places: Map<string, Place>, loose: ReadonlyMap<string, Place>): Map<string, Place> {
  const fixed = new Set(places.keys());
  add(places, loose);
  return loose.size === 0 ? places : separate(input.items, places, fixed);
}
