import { useTranslation } from 'react-i18next';
import styles from './Search.module.css';

/** The keys, and how many hits there are besides. */
export function SearchFoot({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslation('search');
  return (
    <p className={styles.foot}>
      <span>
        <kbd>↵</kbd> {t('open')}
      </span>
      <span>
        <kbd>⇧ ↵</kbd> {t('add')}
      </span>
      {total > shown && <span className={styles.more}>{t('more', { count: total - shown })}</span>}
    </p>
  );
}
