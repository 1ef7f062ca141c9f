import { expect, it } from 'vitest';
import { resultColumns } from './columns';
import { lifeColumns, lifeOf, lifeSpan } from './life';

const columns = resultColumns(
  [
    { name: 'began', description: 'When its first party joined.' },
    { name: 'ended', description: 'When its last party left.' },
  ],
  [['1903', '2019-06-11']],
);
const life = lifeColumns(columns) ?? { began: 0, ended: 1 };

it('finds a start and an end, and leaves open what nobody stated', () => {
  expect(lifeColumns([])).toBeUndefined();
  expect(lifeOf(['2019-07', null], life)).toEqual({ from: expect.closeTo(2019.49, 1), to: undefined });
});

it('has an axis of whole fives that no single early start stretches', () => {
  expect(lifeSpan([['2011', '2019-06-11']], life)).toEqual({ from: 2010, to: 2020 });
  expect(lifeSpan([['1903', '2026-02']], life)).toEqual({ from: 2010, to: 2030 });
  expect(lifeSpan([[null, null]], life)).toEqual({ from: 2000, to: 2030 });
});
