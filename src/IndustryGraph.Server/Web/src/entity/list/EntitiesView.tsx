import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../app/navigation';
import { useTitle } from '../../app/useTitle';
import { Button } from '../../design/Button';
import { EntityLink } from '../../design/EntityLink';
import type { Kind } from '../../design/kinds';
import { formatDate, formatNumber } from '../../i18n/dates';
import { useLanguage } from '../../i18n/useLanguage';
import { ErrorState } from '../../states/ErrorState';
import { Loading } from '../../states/Loading';
import { useAsOf } from '../../time/useAsOf';
import styles from './EntitiesView.module.css';
import { KindRail } from './KindRail';
import { useEntityList } from './useEntityList';

const page = 60;

/** All entities, a kind at a time, those with the most relations on the day first. */
export function EntitiesView() {
  const { t } = useTranslation('entity');
  const kind = useAddress().kind ?? 'automaker';
  useTitle(t('list.title'));
  return (
    <div className={styles.view}>
      <KindRail kind={kind} />
      <EntityList key={kind} kind={kind} />
    </div>
  );
}

function EntityList({ kind }: { kind: Kind }) {
  const { t } = useTranslation(['entity', 'common']);
  const language = useLanguage();
  const asOf = useAsOf();
  const [first, setFirst] = useState(page);
  const { data, error, refetch } = useEntityList(kind, asOf, first);
  if (error) {
    return (
      <div className={styles.list}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </div>
    );
  }

  if (data === undefined) {
    return (
      <div className={styles.list}>
        <Loading />
      </div>
    );
  }

  const { nodes, totalCount } = data.list;
  return (
    <section className={styles.list} aria-labelledby="list">
      <h1 id="list">
        {formatNumber(totalCount, language)} {t(`common:kinds.${kind}`).toLowerCase()}
      </h1>
      <p className={styles.order}>{t('list.order', { date: formatDate(asOf, language, 'long') })}</p>
      <ul className={styles.columns}>
        {nodes.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            <span className={styles.count}>{entity.claims.totalCount}</span>
          </li>
        ))}
      </ul>
      {nodes.length < totalCount && (
        <p className={styles.more}>
          <Button onPress={() => setFirst(Math.min(first + 4 * page, 500))}>{t('list.more')}</Button>
          <span>{t('list.shown', { shown: nodes.length, total: totalCount })}</span>
        </p>
      )}
    </section>
  );
}
