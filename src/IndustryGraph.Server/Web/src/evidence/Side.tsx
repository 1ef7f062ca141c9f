import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { precisionOf } from '../claims/span';
import { Icon } from '../design/Icon';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { ClaimEvidence } from './ClaimEvidence';
import styles from './EvidencePane.module.css';
import type { Story } from './story';

interface SideProps {
  story: Story;
  /** The number of a source in what is open. */
  numberOf: (id: string) => number;
  onDay: (day: string) => void;
}

/** The claims of one end with the thing between: what holds, what comes next as a way there, what was before. */
export function Side({ story, numberOf, onDay }: SideProps) {
  const { t } = useTranslation(['evidence', 'common']);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { now, before, next } = story;
  const date = formatDate(next?.stated ?? '', language, 'long');
  return (
    <>
      {now.map((claim) => (
        <ClaimEvidence key={claim.id} claim={claim} numberOf={numberOf} />
      ))}
      {next && (
        <button type="button" className={styles.next} onClick={() => onDay(next.day)}>
          {next.status === null
            ? t(`evidence:ends.${precisionOf(next.stated)}`, { date })
            : t(`evidence:becomes.${precisionOf(next.stated)}`, { status: t(`common:status.${next.status}`), date })}
          <Icon name="later" size={14} />
        </button>
      )}
      {before.length > 0 && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('evidence:before', { count: before.length })}
        </button>
      )}
      {open && before.map((claim) => <ClaimEvidence key={claim.id} claim={claim} numberOf={numberOf} />)}
    </>
  );
}
