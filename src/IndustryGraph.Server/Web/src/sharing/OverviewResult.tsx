import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharingOverviewQuery } from '../api/generated/graphql';
import { SharingOverviewDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useAddress, useGo } from '../app/navigation';
import { AnswerStates } from '../states/AnswerStates';
import { buildOverview } from './model/overview';
import { NothingShared } from './NothingShared';
import { OverviewGrid, OverviewLegend } from './OverviewGrid';
import styles from './SharingView.module.css';
import type { SharingQuestion } from './useSharing';

/** Everybody against everybody, where the question names nobody. */
export function OverviewResult({ question }: { question: SharingQuestion }) {
  const { t } = useTranslation('sharing');
  const { level, kinds, statuses, asOf } = question;
  const answer = useAnswer(SharingOverviewDocument, { level, kinds, statuses, asOf });
  return (
    <AnswerStates answer={answer} what={t('view')} rows={14}>
      {(data) => <Found found={data.platformSharing} question={question} />}
    </AnswerStates>
  );
}

function Found({ found, question }: { found: SharingOverviewQuery['platformSharing']; question: SharingQuestion }) {
  const { t } = useTranslation('sharing');
  const address = useAddress();
  const go = useGo();
  const overview = useMemo(() => buildOverview(found.nodes), [found]);
  const [most] = found.nodes;
  if (most === undefined) {
    return <NothingShared question={question} name={null} />;
  }

  const title = t(question.level === 'GROUP' ? 'pairCount' : 'pairCountOrganization', { count: found.totalCount });
  return (
    <>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.summary}>
        {t('overviewSummary', {
          one: most.organization.name,
          other: most.partner.name,
          platforms: t('platformCount', { count: most.platformCount }),
        })}{' '}
        {found.totalCount > found.nodes.length &&
          t('overviewCut', { shown: found.nodes.length, total: found.totalCount })}
      </p>
      <OverviewGrid
        overview={overview}
        label={title}
        partyHead={t(`level.${question.level}`)}
        pair={address.pair}
        onPair={(pair) => go({ pair, via: null })}
        onParty={(id) => go({ of: [id], pair: null, via: null })}
      />
      <OverviewLegend most={overview.most} />
    </>
  );
}
