import { BoxIndex } from '../layout/BoxIndex';
import { type Box, labelBox } from '../layout/boxes';
import type { Anchor } from '../layout/place';
import { anchorTurns } from '../layout/settle';

/** A label that wants a place. Coordinates are CSS pixels of the viewport. */
export interface LabelWish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly anchor: Anchor;
  /** Lower goes first. */
  readonly rank: number;
  /** Whether it stands at its side whatever is there: a seed's name. */
  readonly fixed: boolean;
  /** Whether it is drawn even where it meets another. */
  readonly always: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly anchor: Anchor;
  readonly box: Box;
}

/**
 * `forms` are what labels are of; `blocked` is whatever else covers the canvas. Places labels so that none meets another, nor a form: by rank, each at the side that it prefers or at another that is free.
 * A label without a free side is left out, unless it is always drawn.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  forms: readonly Box[],
  blocked: readonly Box[],
  most: number,
): readonly PlacedLabel[] {
  const index = new BoxIndex();
  for (const form of forms) index.add(form);
  for (const form of blocked) index.add(form);
  const ranked = [...wishes].sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
  const placed: PlacedLabel[] = [];
  for (const wish of ranked) {
    if (placed.length >= most && !wish.always) break;
    const label = wish.fixed ? { id: wish.id, anchor: wish.anchor, box: boxOf(wish, wish.anchor) } : place(wish, index);
    if (label === undefined) continue;
    index.add(label.box);
    placed.push(label);
  }
  return placed;
}

function place(wish: LabelWish, index: BoxIndex): PlacedLabel | undefined {
  for (const anchor of anchorTurns[wish.anchor]) {
    const box = boxOf(wish, anchor);
    if (!index.meets(box, wish.x, wish.y)) return { id: wish.id, anchor, box };
  }
  return wish.always ? { id: wish.id, anchor: wish.anchor, box: boxOf(wish, wish.anchor) } : undefined;
}

function boxOf(wish: LabelWish, anchor: Anchor): Box {
  return labelBox(wish.x, wish.y, wish.radius, wish.width, wish.height, anchor);
}
