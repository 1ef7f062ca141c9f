import type { Anchor, Item, Place } from './place';

/** A rectangle by its corners. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

// The mean advance of the interface's font at 12.5 px; the drawing measures exactly, a layout need not.
const advance = 7;
const lineHeight = 15;
const gap = 6;

/** The extent of a label in pixels, near enough for a layout. */
export function labelSize(lines: readonly string[]): { readonly width: number; readonly height: number } {
  return { width: Math.max(0, ...lines.map((line) => line.length)) * advance, height: lines.length * lineHeight };
}

/** The rectangle of a label of the given size at the given side of a thing. */
export function labelBox(x: number, y: number, radius: number, width: number, height: number, anchor: Anchor): Box {
  switch (anchor) {
    case 'left':
      return { left: x - radius - gap - width, right: x - radius - gap, top: y - height / 2, bottom: y + height / 2 };
    case 'right':
      return { left: x + radius + gap, right: x + radius + gap + width, top: y - height / 2, bottom: y + height / 2 };
    case 'above':
      return { left: x - width / 2, right: x + width / 2, top: y - radius - 4 - height, bottom: y - radius - 4 };
    default:
      return { left: x - width / 2, right: x + width / 2, top: y + radius + 4, bottom: y + radius + 4 + height };
  }
}

/** What a thing takes up: its form and its label. */
export function itemBox(item: Item, place: Place): Box {
  const { width, height } = labelSize(item.label);
  const label = labelBox(place.x, place.y, item.radius, width, height, place.anchor);
  const extra = item.role === 'seed' ? 8 : 2;
  return {
    left: Math.min(place.x - item.radius - extra, label.left),
    right: Math.max(place.x + item.radius + extra, label.right),
    top: Math.min(place.y - item.radius - extra, label.top),
    bottom: Math.max(place.y + item.radius + extra, label.bottom),
  };
}

/** Whether two rectangles have a common part. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
