import { BoxIndex } from './BoxIndex';
import { type Box, itemBox } from './boxes';
import type { Anchor, Item, Place, Places } from './place';

/** The sides of a thing in the order in which a label tries them. */
export const anchorTurns: Readonly<Record<Anchor, readonly Anchor[]>> = {
  left: ['left', 'below', 'above', 'right'],
  right: ['right', 'below', 'above', 'left'],
  above: ['above', 'below', 'right', 'left'],
  below: ['below', 'above', 'right', 'left'],
};

const step = 9;
const mostRings = 60;
const around = 16;

/**
 * Gives each thing the nearest place at which neither it nor its label meets another, inside the room as far as that goes:
 * seeds stay, then the largest choose first. The outcome depends on nothing but the input.
 */
export function settle(items: readonly Item[], wanted: Places, room: Box): Map<string, Place> {
  const taken = new BoxIndex();
  const places = new Map<string, Place>();
  for (const item of [...items].sort(byWeight)) {
    const wish = wanted.get(item.id) as Place;
    const place = item.role === 'seed' ? wish : nearestFree(item, wish, taken, room);
    places.set(item.id, place);
    taken.add(withAir(itemBox(item, place)));
  }
  return places;
}

/** Whether a rectangle lies inside a room. */
export function isInside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
}

function nearestFree(item: Item, wish: Place, taken: BoxIndex, room: Box): Place {
  let outside: Place | undefined;
  for (let ring = 0; ring < mostRings; ring++) {
    for (let turn = 0; turn < (ring === 0 ? 1 : around); turn++) {
      const angle = (turn / around) * 2 * Math.PI + ring * 0.2;
      const x = wish.x + Math.cos(angle) * ring * step;
      const y = wish.y + Math.sin(angle) * ring * step;
      for (const anchor of anchorTurns[wish.anchor]) {
        const box = itemBox(item, { x, y, anchor });
        if (taken.meets(box)) continue;
        if (isInside(box, room)) return { x, y, anchor };
        outside ??= { x, y, anchor };
      }
    }
  }
  return outside ?? wish;
}

function withAir({ left, right, top, bottom }: Box): Box {
  return { left: left - 5, right: right + 5, top: top - 4, bottom: bottom + 4 };
}

function byWeight(one: Item, other: Item): number {
  const seeds = Number(other.role === 'seed') - Number(one.role === 'seed');
  return seeds || other.radius - one.radius || (one.id < other.id ? -1 : 1);
}
