import type { TFunction } from 'i18next';
import { formatNumber, formatPercent } from '../i18n/dates';
import type { Language } from '../i18n/useLanguage';
import type { ClaimParts } from './claim';
import { roleOf } from './roles';

type Details = Pick<ClaimParts, 'stakePercent' | 'marketSharePercent' | 'amount' | 'currency' | 'roles'>;

const scales = [
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const;

/** What a claim states beside its dates: stake, share of the market, amount, roles. Notes are told apart, in their language. */
export function detailsOf(claim: Details, language: Language, t: TFunction<'claims'>): string[] {
  const { stakePercent, marketSharePercent, amount, currency, roles } = claim;
  return [
    stakePercent === null ? null : formatPercent(stakePercent, language),
    marketSharePercent === null ? null : t('marketShare', { percent: formatPercent(marketSharePercent, language) }),
    amount === null ? null : formatAmount(Number(amount), currency ?? '', language, t),
    ...roles.map((role) => roleOf(role, t)),
  ].filter((detail) => detail !== null);
}

/** An amount of money in its largest round unit: USD 1.2 bn. */
export function formatAmount(amount: number, currency: string, language: Language, t: TFunction<'claims'>): string {
  const scale = scales.find(([, size]) => amount >= size);
  if (scale === undefined) {
    return `${currency} ${formatNumber(amount, language)}`;
  }

  const [name, size] = scale;
  return t(`amount.${name}`, { currency, value: formatNumber(amount / size, language) });
}
