import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { formatDate, formatList } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import styles from './TimeDock.module.css';

interface NextChangeProps {
  asOf: string;
  next: { day: string; count: number } | undefined;
  names: readonly string[];
  horizon: string | undefined;
  go: (day: string) => void;
}

/** What changes next, and the way there; after the end of the data, that later dates are plans. */
export function NextChange({ asOf, next, names, horizon, go }: NextChangeProps) {
  const { t } = useTranslation('time');
  const language = useLanguage();
  const beyond = horizon !== undefined && asOf > horizon;
  const around = names.length === 0 || names.length > 2 ? '' : t('around', { names: formatList(names, language) });
  return (
    <div className={styles.next}>
      {beyond && <p>{t('beyond', { month: formatDate(horizon.slice(0, 7), language, 'long') })}</p>}
      {!beyond && next && (
        <>
          <p>{t('next', { count: next.count, around, date: formatDate(next.day, language, 'long') })}</p>
          <Button className={styles.link} onPress={() => go(next.day)}>
            {t('goThere')}
          </Button>
        </>
      )}
      {!beyond && !next && <p>{t('nothingLater', { around })}</p>}
    </div>
  );
}
