import type { Anchor, Item, Place } from './place';

export interface Column {
  readonly height: number;
  /** Whether a line joins the two hubs directly, so that the middle must stay free. */
  readonly crossed: boolean;
}

/** How far apart columns stand where one is not enough. */
export const columnGap = 170;
const closest = 47;
const widest = 84;

/** How many columns so many shared things need in the height. */
export function columnsFor(count: number, height: number): number {
  return Math.max(1, Math.ceil(count / Math.max(15, Math.floor(height / closest))));
}

/**
 * Shared things in a column between the two hubs, around y = 0: short names inside, where the lines are close, long names
 * outside. The label stands on the side that looks away from the hubs, where no line passes.
 */
export function column(items: readonly Item[], shape: Column): Map<string, Place> {
  const columns = columnsFor(items.length, shape.height);
  const sorted = [...items].sort((one, other) => length(one) - length(other) || (one.id < other.id ? -1 : 1));
  const rows = Math.ceil(sorted.length / columns);
  const step = Math.min(widest, Math.max(closest, shape.height / Math.max(1, rows)));
  const places = new Map<string, Place>();
  const levels = levelsOf(rows, shape.crossed);
  sorted.forEach((item, index) => {
    const at = index % columns;
    const stagger = columns > 1 && at % 2 === 1 ? 0.5 : 0;
    const y = ((levels[Math.floor(index / columns)] as number) + stagger) * step;
    places.set(item.id, { x: (at - (columns - 1) / 2) * columnGap, y, anchor: anchorOf(y, index, step) });
  });
  return places;
}

const dense = 56;

// Where rows are close, labels stand aside, in turn left and right, so that each has the height of two rows.
function anchorOf(y: number, index: number, step: number): Anchor {
  if (step >= dense) return y <= 0 ? 'above' : 'below';
  return Math.ceil(index / 2) % 2 === 0 ? 'right' : 'left';
}

// 0, −1, 1, −2, 2, … for an odd number; ±0.5, ±1.5, … for an even one or where the middle must stay free.
function levelsOf(count: number, crossed: boolean): readonly number[] {
  const middle = count % 2 === 1 && !crossed;
  return Array.from({ length: count }, (_, index) => {
    const away = middle ? Math.ceil(index / 2) : Math.floor(index / 2) + 0.5;
    return index % 2 === 1 ? -away : away;
  });
}

function length(item: Item): number {
  return Math.max(...item.label.map((line) => line.length)) + (item.label.length - 1) * 12;
}
