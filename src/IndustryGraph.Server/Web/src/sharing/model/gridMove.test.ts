import { expect, it } from 'vitest';
import { gridMove } from './gridMove';

const size = { rows: 3, columns: 4 };

it('moves by arrows and stays inside', () => {
  expect(gridMove('ArrowRight', false, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 1 });
  expect(gridMove('ArrowRight', false, { row: 0, column: 3 }, size)).toEqual({ row: 0, column: 3 });
  expect(gridMove('ArrowUp', false, { row: 0, column: 3 }, size)).toEqual({ row: 0, column: 3 });
  expect(gridMove('PageDown', false, { row: 0, column: 3 }, size)).toEqual({ row: 2, column: 3 });
});

it('goes to the ends of the row, and with Control of the grid', () => {
  expect(gridMove('End', false, { row: 1, column: 1 }, size)).toEqual({ row: 1, column: 3 });
  expect(gridMove('End', true, { row: 1, column: 1 }, size)).toEqual({ row: 2, column: 3 });
  expect(gridMove('Home', true, { row: 1, column: 1 }, size)).toEqual({ row: 0, column: 0 });
});

it('leaves other keys alone', () => {
  expect(gridMove('a', false, { row: 0, column: 0 }, size)).toBeUndefined();
});
