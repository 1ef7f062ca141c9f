import { useTranslation } from 'react-i18next';
import type { ClaimStatus } from '../api/generated/enums';
import { OwnershipDocument, SharesWithDocument, type SharesWithQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { ViewLink } from '../app/navigation';
import { EntityLink } from '../design/EntityLink';
import { StatusStroke } from '../design/StatusStroke';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import styles from './Aside.module.css';

type Pair = SharesWithQuery['platformSharing']['nodes'][number];
type Shared = Pair['platforms'][number];

const firmness: readonly ClaimStatus[] = ['ACTIVE', 'ENDED', 'ANNOUNCED', 'CANCELLED', 'NEGOTIATING', 'RUMOURED'];

/** With whom an organization shares platforms on the day: the group that it heads, else the organization itself. */
export function SharesWith({ id, name, asOf }: { id: string; name: string; asOf: string }) {
  const { t } = useTranslation('entity');
  const group = useAnswer(OwnershipDocument, { id, asOf }).data?.organization?.group;
  const level = group?.id === id ? 'GROUP' : 'ORGANIZATION';
  const sharing = useAnswer(SharesWithDocument, { id, level, asOf }, { enabled: group !== undefined }).data
    ?.platformSharing;
  return (
    <section>
      <h2>{t('shares.title')}</h2>
      {sharing?.totalCount === 0 && <p>{t('shares.none', { name })}</p>}
      <ul className={styles.shares}>
        {sharing?.nodes.map((pair) => (
          <SharedWith key={pair.partner.id} pair={pair} />
        ))}
      </ul>
      <p>
        <ViewLink
          to={{ view: 'sharing', subject: null, of: [id], level, statuses: ['ACTIVE', 'ANNOUNCED', 'NEGOTIATING'] }}
        >
          {sharing && sharing.totalCount > sharing.nodes.length
            ? t('shares.all', { count: sharing.totalCount })
            : t('shares.table')}
        </ViewLink>
      </p>
    </section>
  );
}

function SharedWith({ pair }: { pair: Pair }) {
  const language = useLanguage();
  const since = pair.platforms
    .map((platform) => platform.since)
    .filter((day) => day !== null)
    .sort()[0];
  return (
    <li>
      <EntityLink entity={pair.partner} />
      <span className={styles.end}>{since && formatDate(since, language)}</span>
      {pair.platforms.slice(0, 4).map((shared) => (
        <SharedPlatform key={shared.platform.id} shared={shared} />
      ))}
      {pair.platforms.length > 4 && <span className={styles.more}>+{pair.platforms.length - 4}</span>}
    </li>
  );
}

function SharedPlatform({ shared }: { shared: Shared }) {
  const { t } = useTranslation('common');
  const status = softer(firmest(shared.organizationEvidence), firmest(shared.partnerEvidence));
  const tentative = status === 'NEGOTIATING' || status === 'RUMOURED';
  return (
    <span className={styles.platform}>
      <StatusStroke status={status} />
      <span>
        <span lang="">{shared.platform.name}</span>
        {status !== 'ACTIVE' && (
          <span className={tentative ? styles.tentative : undefined}>, {t(`status.${status}`).toLowerCase()}</span>
        )}
      </span>
    </span>
  );
}

function firmest(evidence: readonly { status: ClaimStatus }[]): ClaimStatus {
  return evidence.map(({ status }) => status).sort((a, b) => firmness.indexOf(a) - firmness.indexOf(b))[0] ?? 'ACTIVE';
}

function softer(left: ClaimStatus, right: ClaimStatus): ClaimStatus {
  return firmness.indexOf(left) > firmness.indexOf(right) ? left : right;
}
