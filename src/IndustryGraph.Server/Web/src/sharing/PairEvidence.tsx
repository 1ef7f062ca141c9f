import { useTranslation } from 'react-i18next';
import type { SharingEvidenceQuery } from '../api/generated/graphql';
import { SharingEvidenceDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useGo, ViewLink } from '../app/navigation';
import { precisionOf } from '../claims/span';
import { IconButton } from '../design/IconButton';
import { shortName } from '../design/names';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { AnswerStates } from '../states/AnswerStates';
import styles from './PairEvidence.module.css';
import { PlatformEvidence } from './PlatformEvidence';
import type { SharingQuestion } from './useSharing';

type Pair = SharingEvidenceQuery['platformSharing']['nodes'][number];
export type SharedPlatform = Pair['platforms'][number];

interface PairEvidenceProps {
  question: SharingQuestion;
  pair: readonly [string, string];
  /** The platform that is looked at; null shows all that the two share. */
  platform: string | null;
}

/** Both sides of what two share, with the claims, owners, agreements and sources that say so. */
export function PairEvidence({ question, pair, platform }: PairEvidenceProps) {
  const { t } = useTranslation('sharing');
  const go = useGo();
  const { level, kinds, statuses, asOf } = question;
  const answer = useAnswer(
    SharingEvidenceDocument,
    { organization: pair[0], partner: pair[1], level, kinds, statuses, asOf },
    { keepPrevious: false },
  );
  return (
    <section className={styles.pane} aria-label={t('evidence')}>
      <div className={styles.close}>
        <IconButton icon="close" label={t('closeEvidence')} onPress={() => go({ pair: null, via: null })} />
      </div>
      <AnswerStates answer={answer} what={t('evidence')} rows={8}>
        {(data) => <Found found={data.platformSharing.nodes[0]} platform={platform} />}
      </AnswerStates>
    </section>
  );
}

function Found({ found, platform }: { found: Pair | undefined; platform: string | null }) {
  const { t } = useTranslation('sharing');
  const shared = found?.platforms.filter((item) => platform === null || item.platform.id === platform) ?? [];
  const [first] = shared;
  if (found === undefined || first === undefined) {
    return (
      <div className={styles.head}>
        <p className={styles.question}>{t('whoSaysSo')}</p>
        <h2 className={styles.title}>{t('pairWithout')}</h2>
      </div>
    );
  }

  return platform === null ? <All pair={found} /> : <One pair={found} shared={first} />;
}

function One({ pair, shared }: { pair: Pair; shared: SharedPlatform }) {
  const { t } = useTranslation('sharing');
  const sentence = useSentence(pair, shared);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.question}>{t('whoSaysSo')}</p>
        <h2 className={styles.title}>{sentence}</h2>
        <p className={styles.note}>{t(isStated(shared) ? 'laterOfBoth' : 'laterNotStated')}</p>
        {pair.platforms.length > 1 && (
          <p className={styles.more}>
            <ViewLink to={{ via: null }}>{t('allPlatforms', { count: pair.platforms.length })}</ViewLink>
          </p>
        )}
      </div>
      <PlatformEvidence pair={pair} shared={shared} sentence={sentence} />
    </>
  );
}

function All({ pair }: { pair: Pair }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  return (
    <>
      <div className={styles.head}>
        <p className={styles.question}>{t('whoSaysSo')}</p>
        <h2 className={styles.title}>
          {t('pairShares', { one: pair.organization.name, other: pair.partner.name, count: pair.platforms.length })}
        </h2>
        <p className={styles.note}>{t('chooseOne')}</p>
      </div>
      <ul className={styles.list}>
        {pair.platforms.map((shared) => (
          <li key={shared.platform.id}>
            <ViewLink to={{ via: shared.platform.id }}>
              <span lang="">{shared.platform.name}</span>
              <span className={styles.since}>
                {shared.since == null ? '?' : formatDate(shared.since, language) + (isStated(shared) ? '' : '?')}
              </span>
            </ViewLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The answer as one sentence: "Ford and Volkswagen Group share MEB since 12 July 2019". */
function useSentence(pair: Pair, shared: SharedPlatform): string {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const names = {
    one: pair.organization.name,
    other: pair.partner.name,
    platform: shortName(shared.platform.name, 'platform'),
  };
  if (shared.since == null) {
    return t('shareUndated', names);
  }

  const since = formatDate(shared.since, language, 'long');
  return t(`${isStated(shared) ? 'shareSince' : 'shareNotBefore'}.${precisionOf(shared.since)}`, { ...names, since });
}

/** Whether some claim states the start that the two sides' claims amount to. */
function isStated({ since, organizationEvidence, partnerEvidence }: SharedPlatform): boolean {
  return [...organizationEvidence, ...partnerEvidence].some(
    (item) => item.claim.validFrom != null && item.claim.validFrom === since,
  );
}
