import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClaimSentence } from '../claims/ClaimSentence';
import { detailsOf } from '../claims/details';
import { SourceList } from '../claims/SourceList';
import { verbOf } from '../claims/verb';
import { EntityLink } from '../design/EntityLink';
import { StatusStroke } from '../design/StatusStroke';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import type { Relation } from './model/relations';
import styles from './Relations.module.css';
import { SaysWho } from './SaysWho';

const tentative = ['NEGOTIATING', 'RUMOURED'];

/** A relation: verb in its status' stroke, with whom, when, what else, who says so; below it, when open, all sources. */
export function RelationRow({ relation }: { relation: Relation }) {
  const { t } = useTranslation(['claims', 'entity', 'common']);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { claim, end, other, category } = relation;
  const status = claim.statusOn ?? claim.status;
  const details = detailsOf(claim, language, t);
  const evidence = `evidence-${claim.id}`;
  return (
    <>
      <tr className={open ? styles.open : undefined}>
        <td className={styles.relation}>
          <span className={tentative.includes(status) ? styles.tentative : styles.verb}>
            <StatusStroke status={status} />
            <span>
              {category === 'supported' ? <ClaimSentence claim={claim} /> : verbOf(claim, end, t)}
              {status !== 'ACTIVE' && <small>{t(`common:status.${status}`)}</small>}
            </span>
          </span>
        </td>
        <td className={styles.with}>
          <EntityLink entity={other} />
        </td>
        <td className={styles.since}>
          {claim.validFrom ? (
            formatDate(claim.validFrom, language)
          ) : (
            <span className={styles.unstated}>{t('common:notStated')}</span>
          )}
        </td>
        <td className={styles.until}>{claim.validTo && formatDate(claim.validTo, language)}</td>
        <td className={styles.detail}>{details.join(', ')}</td>
        <td className={styles.saysWho}>
          <SaysWho claim={claim} open={open} controls={evidence} onToggle={() => setOpen(!open)} />
        </td>
      </tr>
      {open && (
        <tr className={styles.evidence}>
          <td colSpan={6} id={evidence}>
            <p>
              <ClaimSentence claim={claim} />
            </p>
            {claim.note && (
              <p className={styles.note} lang="en">
                {claim.note}
              </p>
            )}
            <SourceList sources={claim.sources} />
          </td>
        </tr>
      )}
    </>
  );
}
