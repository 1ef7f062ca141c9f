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
const seedAdvance = 9.6;
const lineHeight = 15;
const gap = 6;

/** Half the width of the pill below a seed. */
export const halfPill = 78;

/** The extent of a label in pixels, near enough for a layout. */
export function labelSize(item: Pick<Item, 'label' | 'labelWidth'>): {
  readonly width: number;
  readonly height: number;
} {
  const width = item.labelWidth ?? Math.max(0, ...item.label.map((line) => line.length)) * advance;
  return { width, height: item.label.length * lineHeight };
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

/** What a thing takes up: its form and its label; below a seed its name in larger letters and the pill that counts. */
export function itemBox(item: Item, place: Place): Box {
  if (item.role === 'seed') return seedBox(item, place);
  const { width, height } = labelSize(item);
  const label = labelBox(place.x, place.y, item.radius, width, height, place.anchor);
  return {
    left: Math.min(place.x - item.radius - 2, label.left),
    right: Math.max(place.x + item.radius + 2, label.right),
    top: Math.min(place.y - item.radius - 2, label.top),
    bottom: Math.max(place.y + item.radius + 2, label.bottom),
  };
}

function seedBox(item: Item, { x, y }: Place): Box {
  const half = Math.max(item.radius + 8, halfPill, (item.labelWidth ?? item.label.join(' ').length * seedAdvance) / 2);
  return { left: x - half, right: x + half, top: y - item.radius - 8, bottom: y + item.radius + 56 };
}

/** Whether two rectangles have a common part. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
