import { useTranslation } from 'react-i18next';
import { ViewLink } from '../app/navigation';
import { buttonClass } from '../design/Button';
import { kindOf } from '../design/kinds';
import { useSearchHits } from '../search/useSearchHits';
import { Empty } from '../states/Empty';

/** Nothing has this id: what comes nearest. */
export function NoEntity({ id }: { id: string }) {
  const { t } = useTranslation(['entity', 'common']);
  const { hits } = useSearchHits(id.replaceAll('-', ' '));
  return (
    <Empty
      title={t('unknown.title', { id })}
      actions={
        <>
          {hits.slice(0, 2).map(({ entity }) => (
            <ViewLink key={entity.id} className={buttonClass()} to={{ view: 'entity', subject: entity.id }}>
              {t('unknown.goTo', { name: entity.name, kind: t(`common:kind.${kindOf(entity)}`) })}
            </ViewLink>
          ))}
          <ViewLink className={buttonClass()} to={{ view: 'entities', subject: null }}>
            {t('unknown.all')}
          </ViewLink>
        </>
      }
    >
      <p>{t('unknown.why')}</p>
    </Empty>
  );
}
