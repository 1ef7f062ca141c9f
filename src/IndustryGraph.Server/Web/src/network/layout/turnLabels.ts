import { type Box, itemBox, labelBox, labelSize, overlap } from './boxes';
import type { Item, LayoutInput, Place, Places } from './place';
import { anchorTurns, isInside } from './settle';

/** What it costs to leave the side that looks away from the lines anyway. */
const turned = 0.5;

/** Turns labels to the side where the fewest lines run through them, as long as they meet nothing else there. */
export function turnLabels({ items, pairs }: LayoutInput, settled: Places, room: Box): Map<string, Place> {
  const places = new Map(settled);
  const boxes = new Map(items.map((item) => [item.id, itemBox(item, settled.get(item.id) as Place)]));
  const lines = pairs.map(([one, other]) => [places.get(one) as Place, places.get(other) as Place] as const);
  for (const item of items) {
    if (item.role === 'seed') continue;
    const place = places.get(item.id) as Place;
    let best = { place, cost: Number.POSITIVE_INFINITY };
    for (const [rank, anchor] of anchorTurns[place.anchor].entries()) {
      const next = { ...place, anchor };
      const box = itemBox(item, next);
      const free =
        isInside(box, room) && items.every(({ id }) => id === item.id || !overlap(box, boxes.get(id) as Box));
      if (!free && rank > 0) continue;
      const cost = crossings(item, next, lines) + (rank === 0 ? 0 : turned);
      if (cost < best.cost) best = { place: next, cost };
    }
    places.set(item.id, best.place);
    boxes.set(item.id, itemBox(item, best.place));
  }
  return places;
}

function crossings(item: Item, { x, y, anchor }: Place, lines: readonly (readonly [Place, Place])[]): number {
  const { width, height } = labelSize(item);
  const box = labelBox(x, y, item.radius, width, height, anchor);
  return lines.filter(([from, to]) => runsThrough(from, to, box)).length;
}

// Liang and Barsky: what is left of the line between the four edges.
function runsThrough(from: Place, to: Place, box: Box): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enters = 0;
  let leaves = 1;
  for (const [by, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (by === 0 && room < 0) return false;
    if (by < 0) enters = Math.max(enters, room / by);
    else if (by > 0) leaves = Math.min(leaves, room / by);
  }
  return enters <= leaves;
}
