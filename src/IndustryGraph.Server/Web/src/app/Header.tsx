import { useTranslation } from 'react-i18next';
import type { ViewName } from './address';
import styles from './Header.module.css';
import { Logo } from './Logo';
import { useAddress, ViewLink } from './navigation';
import { Tools } from './Tools';

const entries = [
  { name: 'network', views: ['network', 'start'] },
  { name: 'entities', views: ['entities', 'entity'] },
  { name: 'sharing', views: ['sharing'] },
  { name: 'analyses', views: ['analyses', 'analysis'] },
] as const satisfies { name: ViewName; views: readonly ViewName[] }[];

export function Header() {
  const { t } = useTranslation('app');
  const { view } = useAddress();
  return (
    <header className={styles.header}>
      <ViewLink className={styles.brand} to={{ view: 'start' }} aria-label={t('home')}>
        <Logo />
        <span className={styles.name}>IndustryGraph</span>
      </ViewLink>
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
      <div className={styles.search} />
      <Tools />
    </header>
  );
}
