import { useTranslation } from 'react-i18next';
import { formatAmount } from '../claims/details';
import { kindOf } from '../design/kinds';
import { formatDate, formatList } from '../i18n/dates';
import { type Language, useLanguage } from '../i18n/useLanguage';
import type { Entity } from './useEntity';

/** What is stated of the entity itself, in short phrases. */
export function useFacts(entity: Entity): string[] {
  const { t } = useTranslation(['entity', 'common']);
  const { t: tell } = useTranslation('claims');
  const language = useLanguage();
  const date = (stated: number | string) => formatDate(String(stated), language);
  const facts: (string | number | null)[] = [t(`common:kind.${kindOf(entity)}`)];
  if ('platformKind' in entity) {
    facts.push(
      t(`common:platformKind.${entity.platformKind}`),
      entity.introduced && t('introduced', { date: date(entity.introduced) }),
    );
  }

  if ('agreementKind' in entity) {
    facts.push(
      t(`agreementKind.${entity.agreementKind}`),
      entity.announced && t('announced', { date: date(entity.announced) }),
      entity.over && t('over', { date: date(entity.over) }),
      entity.value && formatAmount(Number(entity.value), entity.currency ?? '', language, tell),
    );
  }

  if ('country' in entity) {
    facts.push(
      entity.country && countryName(entity.country, language),
      entity.founded && t('founded', { date: date(entity.founded) }),
      entity.ended && t('ended', { date: date(entity.ended) }),
    );
  }

  if ('powertrain' in entity) {
    facts.push(yearsOf(entity.from, entity.to, t('planned')), entity.body, formatList(entity.powertrain, language));
  }

  if ('publisher' in entity) {
    facts.push(entity.publisher, entity.published && date(entity.published));
  }

  if ('aliases' in entity && entity.aliases.length > 0) {
    facts.push(t('also', { names: formatList(entity.aliases.slice(0, 4), language) }));
  }

  return facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

function yearsOf(from: number | null, to: number | null, planned: string): string {
  return from === null ? planned : `${from}–${to ?? ''}`;
}
