import { type Box, itemBox } from './boxes';
import type { Item, Place, Places } from './place';

const mostRounds = 120;
const air = 4;

/**
 * Moves things apart until no form or label lies on another. What is fixed stays; the rest moves as little as it can, up or
 * down rather than sideways, because labels are wide. The outcome depends on nothing but the input.
 */
export function separate(items: readonly Item[], places: Places, fixed: ReadonlySet<string>): Map<string, Place> {
  const ids = items.map((item) => item.id);
  const at = items.map((item) => ({ ...(places.get(item.id) as Place) }));
  for (let round = 0; round < mostRounds; round++) {
    const boxes = items.map((item, index) => itemBox(item, at[index] as Place));
    let moved = false;
    for (let one = 0; one < items.length; one++) {
      for (let other = one + 1; other < items.length; other++) {
        const push = pushApart(boxes[one] as Box, boxes[other] as Box);
        if (push === undefined) continue;
        const oneFixed = fixed.has(ids[one] as string);
        const otherFixed = fixed.has(ids[other] as string);
        if (oneFixed && otherFixed) continue;
        moved = true;
        const share = oneFixed || otherFixed ? 1 : 0.5;
        if (!oneFixed) at[one] = shift(at[one] as Place, -push.x * share, -push.y * share);
        if (!otherFixed) at[other] = shift(at[other] as Place, push.x * share, push.y * share);
        boxes[one] = itemBox(items[one] as Item, at[one] as Place);
        boxes[other] = itemBox(items[other] as Item, at[other] as Place);
      }
    }
    if (!moved) break;
  }
  return new Map(ids.map((id, index) => [id, at[index] as Place]));
}

function pushApart(one: Box, other: Box): { readonly x: number; readonly y: number } | undefined {
  const x = Math.min(one.right, other.right) - Math.max(one.left, other.left) + air;
  const y = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + air;
  if (x <= 0 || y <= 0) return undefined;
  if (x < y * 0.6) return { x: one.left + one.right <= other.left + other.right ? x : -x, y: 0 };
  return { x: 0, y: one.top + one.bottom <= other.top + other.bottom ? y : -y };
}

function shift(place: Place, x: number, y: number): Place {
  return { x: place.x + x, y: place.y + y, anchor: place.anchor };
}
