import type { Box } from '../layout/boxes';

/** A thing at a place of the world, and how far it reaches from there on the screen, in CSS pixels at any zoom. */
export interface Extent {
  readonly x: number;
  readonly y: number;
  readonly reach: Box;
}

const steps = 24;
const farthest = 0.01;

/** The greatest zoom at which all extents fit into a room, and what they take up there, in CSS pixels around the origin. */
export function fitExtents(
  extents: readonly Extent[],
  room: { readonly width: number; readonly height: number },
  closest: number,
): { readonly zoom: number; readonly box: Box } {
  const fits = (box: Box): boolean => box.right - box.left <= room.width && box.bottom - box.top <= room.height;
  let low = farthest;
  let high = closest;
  if (fits(boxAt(extents, closest))) low = closest;
  for (let step = 0; step < steps && low < high; step++) {
    const middle = (low + high) / 2;
    if (fits(boxAt(extents, middle))) low = middle;
    else high = middle;
  }
  return { zoom: low, box: boxAt(extents, low) };
}

function boxAt(extents: readonly Extent[], zoom: number): Box {
  let box: Box = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const [index, { x, y, reach }] of extents.entries()) {
    const each = {
      left: x * zoom + reach.left,
      top: y * zoom + reach.top,
      right: x * zoom + reach.right,
      bottom: y * zoom + reach.bottom,
    };
    box =
      index === 0
        ? each
        : {
            left: Math.min(box.left, each.left),
            top: Math.min(box.top, each.top),
            right: Math.max(box.right, each.right),
            bottom: Math.max(box.bottom, each.bottom),
          };
  }
  return box;
}
