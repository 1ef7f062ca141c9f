import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayAt, firstDay, isDay, yearOf } from './days';

describe('days', () => {
  it.each(['2019-07-09', '2024-02-29', '1903-06-16'])('are days of the calendar: %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['2023-02-29', '2019-13-01', '2019-7-9', '2019', '', '9999-01-01', '2019-07-09T00:00'])(
    'are nothing else: %s',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );

  it('count over months and leap years', () => {
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
    expect(addMonths('2019-01-31', 1)).toBe('2019-02-28');
    expect(addMonths('2019-11-15', 14)).toBe('2021-01-15');
  });

  it('begin stated years and months', () => {
    expect(firstDay('2019')).toBe('2019-01-01');
    expect(firstDay('2019-07')).toBe('2019-07-01');
    expect(firstDay('2019-07-09')).toBe('2019-07-09');
  });

  it('lie on an axis and are found there again', () => {
    for (const day of ['2000-01-01', '2019-07-09', '2020-12-31', '2028-06-30']) {
      expect(dayAt(yearOf(day))).toBe(day);
    }
  });
});
