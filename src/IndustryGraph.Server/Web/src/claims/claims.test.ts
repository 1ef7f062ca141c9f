import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { formatAmount } from './details';
import { spanOf } from './span';
import { verbOf } from './verb';

const claims = (language: 'en' | 'fr') => i18next.getFixedT(language, 'claims');

describe('a claim in words', () => {
  it('is told from either end', () => {
    expect(verbOf({ type: 'USES', phaseOn: 'CURRENT' }, 'out', claims('en'))).toBe('uses');
    expect(verbOf({ type: 'USES', phaseOn: 'CURRENT' }, 'in', claims('en'))).toBe('used by');
    expect(verbOf({ type: 'OWNS', phaseOn: 'OVER' }, 'out', claims('fr'))).toBe('détenait');
  });

  it.each([
    ['2018', null, 'since 2018', 'depuis 2018'],
    ['2022-03', null, 'from Mar 2022', 'à partir de mars 2022'],
    ['2019-07-05', '2019-07-12', '5 to 12 Jul 2019', '5 – 12 juil. 2019'],
    ['2011', '2019-07', '2011 to Jul 2019', '2011 – juil. 2019'],
    [null, '2008-06-02', 'until 2 Jun 2008', 'jusqu’au 2 juin 2008'],
    [null, null, 'dates not stated', 'dates non précisées'],
  ])('says from when to when: %s to %s', (validFrom, validTo, english, french) => {
    const span = { validFrom, validTo };
    expect(spanOf(span, '2019-07-09', 'en', claims('en'))).toBe(english);
    expect(spanOf(span, '2019-07-09', 'fr', claims('fr'))).toBe(french);
  });

  it('gives amounts in their largest unit', () => {
    expect(formatAmount(1_200_000_000, 'USD', 'en', claims('en'))).toBe('USD 1.2 bn');
    expect(formatAmount(1_200_000_000, 'USD', 'fr', claims('fr'))).toBe('1,2 Md USD');
    expect(formatAmount(500, 'EUR', 'en', claims('en'))).toBe('EUR 500');
  });
});
