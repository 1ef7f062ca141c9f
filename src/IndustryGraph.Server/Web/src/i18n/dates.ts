import type { Language } from './useLanguage';

type Length = 'short' | 'long';

const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A stated date as it is written: 2019, July 2019 or 9 July 2019; short: Jul 2019, 9 Jul 2019. */
export function formatDate(stated: string, language: Language, length: Length = 'short'): string {
  const [year = '', month, day] = stated.split('-');
  if (month === undefined) {
    return year;
  }

  const name = monthName(Number(month), language, length);
  return day === undefined ? `${name} ${year}` : `${dayNumber(Number(day), language)} ${name} ${year}`;
}

/** A number with the language's grouping and at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(value);
}

/** A share: 33.4% or, with a narrow no-break space, 33,4 %. */
export function formatPercent(percent: number, language: Language): string {
  const options = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(locales[language], options).format(percent / 100).replace('\u00a0', '\u202f');
}

/** Names in a sentence: A, B and C. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
}

// English dates with three letters and no full stop, where Intl writes "Sept".
function monthName(month: number, language: Language, length: Length): string {
  const key = `${language} ${length}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locales[language], { month: length === 'long' ? 'long' : 'short', timeZone: 'UTC' });
  formats.set(key, format);
  const name = format.format(Date.UTC(2000, month - 1, 15));
  return language === 'en' && length === 'short' ? name.slice(0, 3) : name;
}

function dayNumber(day: number, language: Language): string {
  return language === 'fr' && day === 1 ? '1er' : String(day);
}
