import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClaimSentence } from '../claims/ClaimSentence';
import { citation } from '../claims/citation';
import type { ClaimParts } from '../claims/claim';
import { detailsOf } from '../claims/details';
import { SourceList } from '../claims/SourceList';
import { spanOf } from '../claims/span';
import { verbOf } from '../claims/verb';
import { StatusStroke } from '../design/StatusStroke';
import { useLanguage } from '../i18n/useLanguage';
import { useAsOf } from '../time/useAsOf';
import styles from './EvidencePane.module.css';
import { citedSentence } from './sentences';

const shownSources = 2;

interface ClaimEvidenceProps {
  claim: ClaimParts;
  /** The number of a source in what is open. */
  numberOf: (id: string) => number;
}

/** One claim: the sentence, how sure and since when, the note, and who says so; it can be copied as a citation. */
export function ClaimEvidence({ claim, numberOf }: ClaimEvidenceProps) {
  const { t } = useTranslation(['evidence', 'common', 'claims']);
  const { t: tClaims } = useTranslation('claims');
  const language = useLanguage();
  const asOf = useAsOf();
  const [all, setAll] = useState(false);
  const status = claim.statusOn ?? claim.status;
  const tentative = status === 'NEGOTIATING' || status === 'RUMOURED';
  const details = [spanOf(claim, asOf, language, tClaims), ...detailsOf(claim, language, tClaims)].join(', ');
  const more = claim.sources.length - shownSources;
  return (
    <article className={styles.claim}>
      <p className={styles.sentence}>
        <StatusStroke status={status} />
        <span>
          <ClaimSentence claim={claim} />
        </span>
      </p>
      <p className={styles.meta}>
        <span className={tentative ? styles.tentative : undefined}>{t(`common:status.${status}`)}</span>, {details}
      </p>
      {claim.note && (
        <p className={styles.meta} lang="">
          {claim.note}
        </p>
      )}
      <div className={styles.sources}>
        <SourceList sources={all ? claim.sources : claim.sources.slice(0, shownSources)} numberOf={numberOf} />
      </div>
      <p className={styles.foot}>
        {more > 0 && !all && (
          <button type="button" className={styles.more} onClick={() => setAll(true)}>
            {t('evidence:moreSources', { count: more })}
          </button>
        )}
        <Cite claim={claim} day={asOf} />
      </p>
    </article>
  );
}

function Cite({ claim, day }: { claim: ClaimParts; day: string }) {
  const { t } = useTranslation(['evidence', 'claims', 'common']);
  const { t: tClaims } = useTranslation('claims');
  const language = useLanguage();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const sentence = citedSentence(claim, verbOf(claim, 'out', tClaims), spanOf(claim, day, language, tClaims), t);
    await navigator.clipboard.writeText(citation(sentence, claim.sources, day, location.href));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" className={styles.cite} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? t('evidence:cited') : t('evidence:cite')}</span>
    </button>
  );
}
