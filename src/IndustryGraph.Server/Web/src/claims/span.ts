import type { TFunction } from 'i18next';
import { formatDate } from '../i18n/dates';
import type { Language } from '../i18n/useLanguage';
import { firstDay } from '../time/days';
import type { ClaimParts } from './claim';

type Span = Pick<ClaimParts, 'validFrom' | 'validTo'>;

/** The stated dates of a claim in words, as seen from the day: "since 2018", "from 2022", "5 to 12 Jul 2019", "until 2008". */
export function spanOf({ validFrom, validTo }: Span, asOf: string, language: Language, t: TFunction<'claims'>): string {
  if (validFrom && validTo) {
    const [from, to] = shorten(validFrom, validTo);
    return t('between', { from: formatDate(from, language), to: formatDate(to, language) });
  }

  if (validFrom) {
    const word = firstDay(validFrom) > asOf ? 'from' : 'since';
    return t(`${word}.${precisionOf(validFrom)}`, { date: formatDate(validFrom, language) });
  }

  return validTo ? t(`until.${precisionOf(validTo)}`, { date: formatDate(validTo, language) }) : t('spanNotStated');
}

/** How exactly a date is stated: languages have other words before days than before months and years. */
export function precisionOf(stated: string): 'day' | 'period' {
  return stated.length === 10 ? 'day' : 'period';
}

// Both in one month read as "5 to 12 Jul 2019"; formatDate leaves a day without month as it is.
function shorten(from: string, to: string): [string, string] {
  const sameMonth = from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
  return sameMonth ? [String(Number(from.slice(8))), to] : [from, to];
}
