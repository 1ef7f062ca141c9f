import { useTranslation } from 'react-i18next';
import { kindOf } from '../design/kinds';
import { useSearchHits } from '../search/useSearchHits';
import { Empty } from '../states/Empty';
import styles from './EntityView.module.css';

/** Nothing has this id: what comes nearest. */
export function NoEntity({ id }: { id: string }) {
  const { t } = useTranslation(['entity', 'common']);
  const { hits } = useSearchHits(id.replaceAll('-', ' '));
  const nearest = hits.slice(0, 2).map(({ entity }) => ({
    label: t('unknown.goTo', { name: entity.name, kind: t(`common:kind.${kindOf(entity)}`) }),
    to: { view: 'entity', subject: entity.id } as const,
  }));
  const all = { label: t('unknown.all'), to: { view: 'entities', subject: null } as const };
  return (
    <div className={styles.page}>
      <Empty title={t('unknown.title', { id })} ways={[...nearest, all]}>
        {t('unknown.why')}
      </Empty>
    </div>
  );
}
