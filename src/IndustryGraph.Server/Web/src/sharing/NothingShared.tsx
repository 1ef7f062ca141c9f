import { useTranslation } from 'react-i18next';
import { SharingLaterDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { formatDate, formatList } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { Empty, type WayOut } from '../states/Empty';
import { firstDay, today } from '../time/days';
import { platformChoiceOf, platformsFor, statusChoiceOf, statusesFor } from './model/choices';
import type { SharingQuestion } from './useSharing';

/** Why nothing is shared, and what to count or where to go instead. */
export function NothingShared({ question, name }: { question: SharingQuestion; name: string | null }) {
  const { t } = useTranslation('sharing');
  const { t: common } = useTranslation('common');
  const language = useLanguage();
  const ways = useWays(question);
  const day = formatDate(question.asOf, language, 'long');
  return (
    <Empty title={name === null ? t('emptyTitleAnyone', { day }) : t('emptyTitle', { day, name })} ways={ways}>
      {t('emptyWhy', {
        statuses: formatList(
          question.statuses.map((status) => common(`status.${status}`)),
          language,
        ),
        platforms: formatList(
          question.kinds.map((kind) => common(`platformKind.${kind}`)),
          language,
        ),
      })}
    </Empty>
  );
}

function useWays(question: SharingQuestion): WayOut[] {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const later = useLaterStart(question);
  const fresh = { pair: null, via: null };
  return [
    ...(statusChoiceOf(question.statuses) === 'any'
      ? []
      : [{ label: t('wayStatuses'), to: { statuses: statusesFor('any'), ...fresh } }]),
    ...(platformChoiceOf(question.kinds) === 'all'
      ? []
      : [{ label: t('wayPlatforms'), to: { platforms: platformsFor('all'), ...fresh } }]),
    ...(later === undefined
      ? []
      : [{ label: t('wayDay', { day: formatDate(later, language, 'long') }), to: { asOf: later, ...fresh } }]),
    ...(question.organization === null ? [] : [{ label: t('wayAnyone'), to: { of: [], ...fresh } }]),
  ];
}

/** The first day after the asked one on which something is shared, by what is shared today. */
function useLaterStart({ organization, level, kinds, statuses, asOf }: SharingQuestion): string | undefined {
  const now = today();
  const answer = useAnswer(
    SharingLaterDocument,
    { organization: organization ?? '', level, kinds, statuses, asOf: now },
    { enabled: organization !== null && asOf < now, keepPrevious: false },
  );
  const starts = (answer.data?.platformSharing.nodes ?? [])
    .flatMap((node) => node.platforms.flatMap((shared) => shared.since ?? []))
    .map(firstDay)
    .filter((day) => day > asOf);
  return starts.sort()[0];
}
