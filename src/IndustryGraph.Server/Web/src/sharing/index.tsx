import { useTranslation } from 'react-i18next';
import { useAddress } from '../app/navigation';
import { OverviewResult } from './OverviewResult';
import { PairEvidence } from './PairEvidence';
import { SharingFilters } from './SharingFilters';
import { SharingResult } from './SharingResult';
import styles from './SharingView.module.css';
import { useSharingQuestion } from './useSharing';
import { useSharingDownloads } from './useSharingDownloads';

/** Who shares which platforms with whom, since when, and who says so. */
export function SharingView() {
  const { t } = useTranslation('sharing');
  const address = useAddress();
  const question = useSharingQuestion();
  useSharingDownloads(question);
  return (
    <div className={styles.page} data-open={address.pair === null ? undefined : ''}>
      <SharingFilters question={question} />
      <section className={styles.main} aria-label={t('view')}>
        {question.organization === null ? (
          <OverviewResult question={question} />
        ) : (
          <SharingResult question={question} organization={question.organization} />
        )}
      </section>
      {address.pair !== null && (
        <div className={styles.evidence}>
          <PairEvidence key={address.pair.join()} question={question} pair={address.pair} platform={address.via} />
        </div>
      )}
    </div>
  );
}
