import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharingEvidenceQuery } from '../api/generated/graphql';
import { ViewLink } from '../app/navigation';
import { citation } from '../claims/citation';
import { numberSources } from '../claims/numbering';
import { Button } from '../design/Button';
import { KindMark } from '../design/KindMark';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { useAsOf } from '../time/useAsOf';
import { EvidenceLineItem, type SharingLine } from './EvidenceLineItem';
import { evidenceLines } from './model/evidenceSide';
import type { SharedPlatform } from './PairEvidence';
import styles from './PairEvidence.module.css';

type Pair = SharingEvidenceQuery['platformSharing']['nodes'][number];

interface PlatformEvidenceProps {
  pair: Pair;
  shared: SharedPlatform;
  /** What the evidence is for, as a sentence. */
  sentence: string;
}

const shownAtFirst = 4;

/** Both sides of one platform, the agreements about it, and what to do with them. */
export function PlatformEvidence({ pair, shared, sentence }: PlatformEvidenceProps) {
  const { t } = useTranslation('sharing');
  const own = useMemo(() => evidenceLines(shared.organizationEvidence), [shared]);
  const theirs = useMemo(() => evidenceLines(shared.partnerEvidence), [shared]);
  const sources = [...own, ...theirs].flatMap((line) => line.claims.flatMap((claim) => claim.sources));
  const numberOf = numberSources(sources.map((source) => source.id));
  return (
    <>
      <Side name={pair.organization.name} lines={own} numberOf={numberOf} />
      <Side name={pair.partner.name} lines={theirs} numberOf={numberOf} />
      <Agreements agreements={shared.agreements} />
      <footer className={styles.footer}>
        <ViewLink to={{ view: 'network', of: [pair.organization.id, pair.partner.id] }}>{t('showInNetwork')}</ViewLink>
        <ViewLink to={{ view: 'entity', subject: shared.platform.id }}>{t('toPlatform')}</ViewLink>
        <CopyCitation sentence={sentence} sources={sources} />
      </footer>
    </>
  );
}

interface SideProps {
  name: string;
  lines: readonly SharingLine[];
  numberOf: (id: string) => number;
}

function Side({ name, lines, numberOf }: SideProps) {
  const { t } = useTranslation('sharing');
  const [all, setAll] = useState(false);
  const shown = all || lines.length <= shownAtFirst + 1 ? lines : lines.slice(0, shownAtFirst);
  const claims = lines.reduce((sum, line) => sum + line.claims.length, 0);
  const members = new Set(lines.map((line) => line.member.id)).size;
  return (
    <section className={styles.side}>
      <h3>
        <span lang="">{name}</span>
        <span className={styles.counts}>
          {t('claims', { count: claims })}
          {members > 1 && `, ${t('members', { count: members })}`}
        </span>
      </h3>
      <ul className={styles.lines}>
        {shown.map((line) => (
          <EvidenceLineItem key={line.key} line={line} numberOf={numberOf} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" className={styles.link} onClick={() => setAll(true)}>
          {t('moreLines', { count: lines.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function Agreements({ agreements }: { agreements: SharedPlatform['agreements'] }) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  if (agreements.length === 0) {
    return null;
  }

  return (
    <section className={styles.side}>
      <h3>
        {t('agreements')}
        <span className={styles.counts}>{agreements.length}</span>
      </h3>
      <ul className={styles.lines}>
        {[...agreements]
          .sort((a, b) => ((a.announced ?? '9') < (b.announced ?? '9') ? -1 : 1))
          .map((agreement) => (
            <li key={agreement.id} className={styles.line}>
              <KindMark kind="agreement" />
              <ViewLink className={styles.name} to={{ view: 'entity', subject: agreement.id }} lang="">
                {agreement.name}
              </ViewLink>
              <span className={styles.date}>
                {agreement.announced == null ? '' : formatDate(agreement.announced, language)}
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}

interface CopyCitationProps {
  sentence: string;
  sources: SharedPlatform['organizationEvidence'][number]['claim']['sources'];
}

function CopyCitation({ sentence, sources }: CopyCitationProps) {
  const { t } = useTranslation('sharing');
  const asOf = useAsOf();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(citation(sentence, sources, asOf, location.href));
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };

  return (
    <Button look="plain" size="small" className={styles.copy ?? ''} onPress={() => void copy()}>
      {t(copied ? 'copied' : 'copyCitation')}
    </Button>
  );
}
