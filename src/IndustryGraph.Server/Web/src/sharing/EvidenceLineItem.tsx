import { useTranslation } from 'react-i18next';
import type { SideEvidenceFragment } from '../api/generated/graphql';
import { ViewLink } from '../app/navigation';
import { SourceList } from '../claims/SourceList';
import { precisionOf } from '../claims/span';
import { StatusStroke } from '../design/StatusStroke';
import { formatDate, formatList, formatPercent } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import type { EvidenceLine, OwnershipStep } from './model/evidenceSide';
import styles from './PairEvidence.module.css';

export type SharingLine = EvidenceLine<SideEvidenceFragment['claim'], SideEvidenceFragment['status']>;

/** One reason why a side is on the platform: who does what since when, owned by whom, says who. */
export function EvidenceLineItem({ line, numberOf }: { line: SharingLine; numberOf: (id: string) => number }) {
  const { t } = useTranslation('common');
  const { t: sharing } = useTranslation('sharing');
  const language = useLanguage();
  const sources = line.claims
    .flatMap((claim) => claim.sources)
    .filter((source, index, all) => all.findIndex((other) => other.id === source.id) === index);
  const notes = line.claims.flatMap((claim) => (claim.note == null ? [] : [claim.note]));
  return (
    <li className={styles.line}>
      <StatusStroke status={line.status} />
      <span className={styles.say}>
        <ViewLink className={styles.name} to={{ view: 'entity', subject: line.member.id }} lang="">
          {line.member.name}
        </ViewLink>{' '}
        <Verb line={line} />
      </span>
      <span className={styles.date}>{line.since === null ? t('notStated') : formatDate(line.since, language)}</span>
      <span className={styles.detail}>
        {line.status !== 'ACTIVE' && <span className={styles.status}>{t(`status.${line.status}`)}. </span>}
        {line.ownership.length > 0 && <Owners chain={line.ownership} />}
        {notes.map((note) => (
          <span key={note} className={styles.said} lang="">
            {note}
          </span>
        ))}
        {sources.length === 0 ? (
          <span>
            {line.claims.some((claim) => claim.basis === 'GENERAL_KNOWLEDGE')
              ? t('generalKnowledge')
              : sharing('noSource')}
          </span>
        ) : null}
        {sources.length > 0 && <SourceList sources={sources} numberOf={numberOf} />}
      </span>
    </li>
  );
}

function Verb({ line }: { line: SharingLine }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const licensee = line.claims.some((claim) => claim.roles.includes('licensee'));
  if (line.models.length > 0) {
    const models = line.models.map((model) => withoutMaker(model.name, line.member.name));
    return <span>{t('verb.BUILT_ON', { models: formatList(models, language) })}</span>;
  }

  return <span>{t(licensee ? 'verb.LICENSED' : line.type === 'DEVELOPS' ? 'verb.DEVELOPS' : 'verb.USES')}</span>;
}

function Owners({ chain }: { chain: readonly OwnershipStep[] }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  return (
    <span className={styles.said}>
      {chain.map((step) => {
        const stake = step.stakePercent == null ? '' : ` ${formatPercent(step.stakePercent, language)}`;
        const since =
          step.validFrom == null
            ? ''
            : ` ${t(`ownedSince.${precisionOf(step.validFrom)}`, { since: formatDate(step.validFrom, language) })}`;
        return (
          <span key={step.id} className={styles.owner}>
            {t('ownedBy', { owner: step.subject.name })}
            {stake}
            {since}
          </span>
        );
      })}
    </span>
  );
}

// "Ford builds Ford Explorer EV" says Ford twice.
function withoutMaker(model: string, maker: string): string {
  return model.startsWith(`${maker} `) ? model.slice(maker.length + 1) : model;
}
