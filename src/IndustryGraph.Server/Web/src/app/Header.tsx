import { useTranslation } from 'react-i18next';
import { SearchBox } from '../search/SearchBox';
import { SearchSheet } from '../search/SearchSheet';
import { DatePill } from '../time/DatePill';
import styles from './Header.module.css';
import { Logo } from './Logo';
import { ViewLink } from './navigation';
import { Tools } from './Tools';
import { useNarrow } from './useNarrow';
import { ViewNav } from './ViewNav';

export function Header() {
  const { t } = useTranslation('app');
  const narrow = useNarrow();
  return (
    <header className={styles.header}>
      <ViewLink className={styles.brand} to={{ view: 'start', subject: null }} aria-label={t('home')}>
        <Logo />
        <span className={styles.name}>IndustryGraph</span>
      </ViewLink>
      {!narrow && <ViewNav />}
      <div className={styles.search}>{!narrow && <SearchBox />}</div>
      <div className={styles.tools}>
        {narrow && (
          <>
            <DatePill />
            <SearchSheet />
          </>
        )}
        <Tools narrow={narrow} />
      </div>
    </header>
  );
}
