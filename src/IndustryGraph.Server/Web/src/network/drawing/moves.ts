import type { Place, Places } from '../layout/place';

/** How long things take to their new places, in milliseconds. */
export const moveDuration = 240;

/** The places on the way from one layout to another, `share` from 0 to 1; what is new is at its place at once. */
export function between(from: Places, to: Places, share: number): Map<string, Place> {
  const eased = share < 0.5 ? 2 * share * share : 1 - (2 - 2 * share) ** 2 / 2;
  return new Map(
    [...to].map(([id, place]) => {
      const start = from.get(id);
      if (start === undefined) return [id, place];
      return [id, { ...place, x: start.x + (place.x - start.x) * eased, y: start.y + (place.y - start.y) * eased }];
    }),
  );
}

/** Whether the user asked the system for less motion. */
export function prefersNoMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
