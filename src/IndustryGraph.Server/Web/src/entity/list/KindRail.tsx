import { useTranslation } from 'react-i18next';
import { KindCountsDocument, type KindCountsQuery } from '../../api/generated/graphql';
import { useAnswer } from '../../api/useAnswer';
import { ViewLink } from '../../app/navigation';
import { KindMark } from '../../design/KindMark';
import { type Kind, kinds } from '../../design/kinds';
import { formatNumber } from '../../i18n/dates';
import { useLanguage } from '../../i18n/useLanguage';
import { useAsOf } from '../../time/useAsOf';
import styles from './EntitiesView.module.css';

/** The kinds with how many there are; the legend of the whole explorer. */
export function KindRail({ kind: chosen }: { kind: Kind }) {
  const { t } = useTranslation(['entity', 'common']);
  const language = useLanguage();
  const counts = useAnswer(KindCountsDocument, { asOf: useAsOf() }).data;
  return (
    <nav className={styles.rail} aria-label={t('list.kinds')}>
      <h2>{t('list.kinds')}</h2>
      <ul>
        {kinds.map((kind) => {
          const count = counts && countOf(counts, kind);
          return (
            <li key={kind}>
              <ViewLink to={{ kind }} aria-current={kind === chosen ? 'true' : undefined}>
                <KindMark kind={kind} />
                {t(`common:kinds.${kind}`)}
                <span>{count !== undefined && formatNumber(count, language)}</span>
              </ViewLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function countOf(counts: KindCountsQuery, kind: Kind): number {
  return counts[kind === 'joint-venture' ? 'jointVenture' : kind].totalCount;
}
