import { type Box, itemBox, overlap } from './boxes';
import type { Item, Place, Places } from './place';

/** Below this share of things that stay, a picture is another one and is laid out anew. */
const sameness = 0.4;

/**
 * Keeps what was already drawn where it was, so that the picture does not jump when the date moves or something is expanded.
 * What is new goes to its own place of the fresh layout, or to the nearest free one. A thing whose part in the picture changed
 * (an own neighbour that became a shared one) goes to its new place.
 */
export function keepPlaces(
  items: readonly Item[],
  fresh: Places,
  before: Places,
  partBefore: ReadonlyMap<string, string>,
): Map<string, Place> {
  const staying = items.filter((item) => before.has(item.id) && partBefore.get(item.id) === partOf(item));
  if (staying.length < sameness * Math.min(items.length, before.size) || staying.length === 0) return new Map(fresh);
  const places = new Map<string, Place>();
  const taken: Box[] = [];
  for (const item of staying) {
    const place = before.get(item.id) as Place;
    places.set(item.id, place);
    taken.push(itemBox(item, place));
  }
  for (const item of items) {
    if (places.has(item.id)) continue;
    const place = nearestFree(item, fresh.get(item.id) as Place, taken);
    places.set(item.id, place);
    taken.push(itemBox(item, place));
  }
  return places;
}

/** What decides where a thing belongs: its role and the hubs that it is linked to. */
export function partOf(item: Item): string {
  return `${item.role} ${item.hubs.join(' ')}`;
}

function nearestFree(item: Item, wanted: Place, taken: readonly Box[]): Place {
  for (let ring = 0; ring < 40; ring++) {
    const tries = ring === 0 ? 1 : 12;
    for (let turn = 0; turn < tries; turn++) {
      const angle = (turn / tries) * 2 * Math.PI + Math.PI / 2;
      const place = { ...wanted, x: wanted.x + Math.cos(angle) * ring * 14, y: wanted.y + Math.sin(angle) * ring * 14 };
      const box = itemBox(item, place);
      if (!taken.some((other) => overlap(box, other))) return place;
    }
  }
  return wanted;
}
