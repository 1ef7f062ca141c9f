import { expect, it } from 'vitest';
import { placeLabel } from './labelPlace';

const wish = { text: 'Jul 2020', start: 70, end: 100, day: 30, after: false, width: 800 };

it('stands before its bar where there is room', () => {
  expect(placeLabel(wish)).toEqual({ right: 30, over: false });
});

it('goes behind the bar rather than across the line of the day', () => {
  expect(placeLabel({ ...wish, start: 55, end: 80, day: 53 })).toEqual({ left: 80, over: false });
});

it('lies on the bar where there is room neither before it nor behind it', () => {
  expect(placeLabel({ ...wish, start: 55, end: 100, day: 53 })).toEqual({ left: 55, over: true });
  expect(placeLabel({ ...wish, start: 0 })).toEqual({ left: 0, over: true });
});

it('that tells of an end stands behind the bar first', () => {
  expect(placeLabel({ ...wish, start: 20, end: 40, day: 90, after: true })).toEqual({ left: 40, over: false });
  expect(placeLabel({ ...wish, start: 20, end: 40, day: 42, after: true })).toEqual({ right: 80, over: false });
  expect(placeLabel({ ...wish, start: 0, end: 95, day: 42, after: true })).toEqual({ right: 5, over: true });
});

it('is left out where it would be cut off', () => {
  expect(placeLabel({ ...wish, start: 2, end: 100, day: 4, width: 200 })).toBeNull();
});
