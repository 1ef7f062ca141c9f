import { describe, expect, it } from 'vitest';
import { countByYear, dayOfChange, daysOfChange, horizonOf, neighbours } from './changes';

describe('a change', () => {
  it.each([
    ['2019-07-12', 'BEGAN', '2019-07-12'],
    ['2019-07', 'BEGAN', '2019-07-01'],
    ['2019', 'BEGAN', '2019-01-01'],
    ['2019-07-12', 'ENDED', '2019-07-12'],
    ['2019-07', 'ENDED', '2019-08-01'],
    ['2019', 'ENDED', '2020-01-01'],
  ] as const)('stated as %s %s shows from %s', (on, kind, day) => {
    expect(dayOfChange({ on, kind })).toBe(day);
  });
});

describe('changes', () => {
  const changes = [
    { on: '2019-07', kind: 'BEGAN' },
    { on: '2019-07-12', kind: 'BEGAN' },
    { on: '2019-07-12', kind: 'ENDED' },
    { on: '1987', kind: 'BEGAN' },
  ] as const;
  const days = daysOfChange(changes);

  it('are counted by year on the ruler', () => {
    expect(countByYear(changes).find(({ year }) => year === 2019)).toEqual({ year: 2019, began: 2, ended: 1 });
    expect(countByYear(changes)).toHaveLength(29);
  });

  it('are gathered by day', () => {
    expect(days).toEqual([
      { day: '1987-01-01', count: 1 },
      { day: '2019-07-01', count: 1 },
      { day: '2019-07-12', count: 2 },
    ]);
  });

  it.each([
    ['2019-07-09', '2019-07-01', '2019-07-12'],
    ['2019-07-12', '2019-07-01', undefined],
    ['1987-01-01', undefined, '2019-07-01'],
    ['1900-01-01', undefined, '1987-01-01'],
  ])('next to %s are %s and %s', (asOf, earlier, later) => {
    const found = neighbours(days, asOf);
    expect([found.earlier?.day, found.later?.day]).toEqual([earlier, later]);
  });
});

describe('the end of the data', () => {
  it('is the last day of the last month that is stated', () => {
    expect(horizonOf(['2026', '2026-02-04', '2025-12', null])).toBe('2026-02-28');
    expect(horizonOf(['2026'])).toBeUndefined();
  });
});
