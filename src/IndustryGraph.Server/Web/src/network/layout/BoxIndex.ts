import { type Box, overlap } from './boxes';

const cell = 80;

/** Rectangles by the squares of a grid that they touch, so that thousands can be asked for an overlap quickly. */
export class BoxIndex {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    this.visit(box, (key) => {
      const boxes = this.cells.get(key);
      if (boxes) boxes.push(box);
      else this.cells.set(key, [box]);
      return false;
    });
  }

  /** Whether a rectangle overlaps one that was added; one around the given point, which is its own form, does not count. */
  meets(box: Box, x = Number.NaN, y = Number.NaN): boolean {
    return this.visit(box, (key) =>
      (this.cells.get(key) ?? []).some((other) => overlap(box, other) && !isAround(other, x, y)),
    );
  }

  private visit(box: Box, look: (key: number) => boolean): boolean {
    for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column++) {
      for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row++) {
        if (look(column * 100_003 + row)) return true;
      }
    }
    return false;
  }
}

function isAround(box: Box, x: number, y: number): boolean {
  return Math.abs((box.left + box.right) / 2 - x) < 0.5 && Math.abs((box.top + box.bottom) / 2 - y) < 0.5;
}
