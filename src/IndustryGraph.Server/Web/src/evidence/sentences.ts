import type { TFunction } from 'i18next';
import type { ClaimParts } from '../claims/claim';
import { formatDate, formatList } from '../i18n/dates';
import type { Language } from '../i18n/useLanguage';
import type { Kind } from '../network/model/kinds';
import type { Connections } from './connections';

type T = TFunction<['evidence', 'claims', 'common']>;

/** "Seven things connect them. No claim names both of them directly on 9 July 2019." */
export function answerOf(connections: Connections, day: string, language: Language, t: T): string {
  const date = formatDate(day, language, 'long');
  const count = connections.things.length;
  const things =
    count === 0 ? t('evidence:thingsNone', { date }) : t('evidence:things', { count, number: inWords(count, t) });
  const direct =
    connections.direct === null
      ? t('evidence:directNone', { date })
      : t('evidence:direct', { count: connections.direct.count, number: inWords(connections.direct.count, t) });
  return count === 0 && connections.direct !== null ? direct : `${things} ${direct}`;
}

/** A small number in words with a capital, a larger one in figures. */
export function inWords(number: number, t: T): string {
  const word = t('evidence:numbers').split('|')[number];
  return word === undefined ? String(number) : word.charAt(0).toUpperCase() + word.slice(1);
}

const leftOutTexts: Partial<Record<Kind, 'markets' | 'technologies' | 'models' | 'people'>> = {
  market: 'markets',
  technology: 'technologies',
  model: 'models',
  person: 'people',
};

/** "4 markets and 1 technology". */
export function leftOutOf(leftOut: ReadonlyMap<Kind, number>, language: Language, t: T): string {
  const parts = [...leftOut].map(([kind, count]) => t(`evidence:${leftOutTexts[kind] ?? 'others'}`, { count }));
  return formatList(parts, language);
}

/** What a citation of a claim says: "Ford uses MEB (Negotiating, 5 to 12 Jul 2019)". */
export function citedSentence(claim: ClaimParts, verb: string, span: string, t: T): string {
  const status = t(`common:status.${claim.statusOn ?? claim.status}`);
  return `${claim.subject.name} ${verb} ${claim.object.name} (${status}, ${span})`;
}
