import { describe, expect, it } from 'vitest';
import { overlap } from '../layout/boxes';
import { fitExtents } from './fitExtents';
import { type LabelWish, placeLabels } from './placeLabels';

function wish(id: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish {
  return {
    id,
    x,
    y,
    radius: 8,
    width: 80,
    height: 15,
    anchor: 'right',
    rank: 10,
    always: false,
    fixed: false,
    ...more,
  };
}

const form = ({ x, y, radius }: LabelWish) => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

describe('labels', () => {
  it('stand at the side that they prefer while it is free', () => {
    const wishes = [wish('a', 0, 0), wish('b', 0, 60, { anchor: 'left' })];
    const placed = placeLabels(wishes, wishes.map(form), [], 10);
    expect(placed.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['a', 'right'],
      ['b', 'left'],
    ]);
  });

  it('never meet each other, nor a form, nor what covers the canvas', () => {
    const wishes = Array.from({ length: 300 }, (_, at) =>
      wish(`n${at}`, (at % 20) * 38, Math.floor(at / 20) * 24, { rank: at }),
    );
    const blocked = [{ left: 100, right: 300, top: 100, bottom: 200 }];
    const placed = placeLabels(wishes, wishes.map(form), blocked, 1000);
    const boxes = placed.map(({ box }) => box);
    expect(boxes.some((one, at) => boxes.slice(at + 1).some((other) => overlap(one, other)))).toBe(false);
    expect(boxes.some((box) => overlap(box, blocked[0]!))).toBe(false);
  });

  it('of a higher rank go first', () => {
    const wishes = [wish('late', 0, 0, { rank: 5 }), wish('early', 30, 0, { rank: 1 })];
    expect(placeLabels(wishes, [], [], 1).map(({ id }) => id)).toEqual(['early']);
  });

  it('of what is selected are drawn though there is no room and though there are many', () => {
    const wall = [{ left: -500, right: 500, top: -500, bottom: 520 }];
    expect(placeLabels([wish('a', 0, 0)], [], wall, 10)).toEqual([]);
    expect(placeLabels([wish('a', 0, 0, { always: true })], [], wall, 0)).toHaveLength(1);
  });
});

describe('fitting', () => {
  const reach = { left: -10, right: 110, top: -10, bottom: 10 };

  it('leaves room for labels, which do not shrink', () => {
    const extents = [
      { x: -500, y: 0, reach },
      { x: 500, y: 0, reach },
    ];
    const { zoom, box } = fitExtents(extents, { width: 620, height: 400 }, 1.25);
    expect(zoom).toBeCloseTo(0.5, 2);
    expect(box.right - box.left).toBeLessThanOrEqual(620);
  });

  it('goes no closer than it may, and stands nothing', () => {
    expect(fitExtents([{ x: 0, y: 0, reach }], { width: 900, height: 900 }, 1.25).zoom).toBe(1.25);
    expect(fitExtents([], { width: 900, height: 900 }, 1.25).zoom).toBe(1.25);
  });
});
