import { useTranslation } from 'react-i18next';
import type { ViewName } from './address';
import { useShortcuts } from './keyboard';
import { useAddress, useGo, ViewLink } from './navigation';
import styles from './ViewNav.module.css';

const entries = [
  { name: 'network', key: 'n', views: ['network', 'start'] },
  { name: 'entities', key: 'e', views: ['entities', 'entity'] },
  { name: 'sharing', key: 's', views: ['sharing'] },
  { name: 'analyses', key: 'a', views: ['analyses', 'analysis'] },
] as const satisfies { name: ViewName; key: string; views: readonly ViewName[] }[];

/** The four views: in the header, on a phone at the foot of the page. */
export function ViewNav() {
  const { t } = useTranslation('app');
  const { view } = useAddress();
  const go = useGo();
  useShortcuts(
    entries.map(({ name, key }) => ({
      keys: `g ${key}`,
      description: t('goTo', { view: t(name) }),
      run: () => go({ view: name, subject: null }),
    })),
  );
  return (
    <nav className={styles.views} aria-label={t('views')}>
      {entries.map(({ name, views }) => {
        const current = (views as readonly ViewName[]).includes(view);
        return (
          <ViewLink key={name} to={{ view: name, subject: null }} aria-current={current ? 'page' : undefined}>
            {t(name)}
          </ViewLink>
        );
      })}
    </nav>
  );
}
