import { describe, expect, it } from 'vitest';
import { formatDate, formatList, formatNumber, formatPercent } from './dates';

describe('dates', () => {
  it.each([
    ['2019', 'en', '2019'],
    ['2019-09', 'en', 'Sep 2019'],
    ['2019-07-09', 'en', '9 Jul 2019'],
    ['2026-11-01', 'fr', '1er nov. 2026'],
    ['2019-07-09', 'fr', '9 juil. 2019'],
    ['2019-08', 'fr', 'août 2019'],
  ] as const)('writes %s in %s as precisely as it is stated', (stated, language, expected) => {
    expect(formatDate(stated, language)).toBe(expected);
  });

  it('writes months out where there is room', () => {
    expect(formatDate('2019-09-01', 'en', 'long')).toBe('1 September 2019');
    expect(formatDate('2019-09-01', 'fr', 'long')).toBe('1er septembre 2019');
  });
});

describe('numbers and lists', () => {
  it('groups digits as the language does', () => {
    expect(formatNumber(2822, 'en')).toBe('2,822');
    expect(formatNumber(2822, 'fr')).toBe('2\u202f822');
  });

  it('puts a narrow no-break space before the French percent sign', () => {
    expect(formatPercent(33.4, 'en')).toBe('33.4%');
    expect(formatPercent(33.4, 'fr')).toBe('33,4\u202f%');
  });

  it('joins names', () => {
    expect(formatList(['Audi', 'SEAT', 'Škoda'], 'en')).toBe('Audi, SEAT and Škoda');
    expect(formatList(['Audi', 'SEAT', 'Škoda'], 'fr')).toBe('Audi, SEAT et Škoda');
  });
});
