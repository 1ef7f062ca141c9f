import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { exportAddress, useOfferDownloads } from '../app/downloads';
import { useAddress } from '../app/navigation';
import { useTitle } from '../app/useTitle';
import { ErrorState } from '../states/ErrorState';
import { Loading } from '../states/Loading';
import { Aside } from './Aside';
import { EntityHead } from './EntityHead';
import styles from './EntityView.module.css';
import { Lead } from './Lead';
import { NoEntity } from './NoEntity';
import { Relations } from './Relations';
import { Timeline } from './Timeline';
import { type Entity, useEntity } from './useEntity';

/** An entity: facts, what holds on the day and what does not, each relation with its evidence. */
export function EntityView() {
  const id = useAddress().subject ?? '';
  const { entity, relations, asOf, error, refetch } = useEntity(id);
  useTitle(entity?.name);
  if (error) {
    return (
      <div className={styles.page}>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </div>
    );
  }

  if (entity === undefined) {
    return (
      <div className={styles.page}>
        <Loading />
      </div>
    );
  }

  return entity === null ? (
    <NoEntity id={id} />
  ) : (
    <div className={styles.page}>
      <Downloads entity={entity} asOf={asOf} />
      <EntityHead entity={entity} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Lead relations={relations} asOf={asOf} />
          <Timeline relations={relations} asOf={asOf} />
          <Relations relations={relations} total={entity.claims.totalCount} />
        </div>
        <Aside entity={entity} relations={relations} asOf={asOf} />
      </div>
    </div>
  );
}

function Downloads({ entity, asOf }: { entity: Entity; asOf: string }) {
  const { t } = useTranslation('entity');
  const offered = useMemo(
    () => [
      { label: t('download.gexf'), href: exportAddress('gexf', [entity.id], 1, asOf) },
      { label: t('download.csv'), href: exportAddress('csv.zip', [entity.id], 1, asOf) },
    ],
    [t, entity.id, asOf],
  );
  useOfferDownloads(offered);
  return null;
}
