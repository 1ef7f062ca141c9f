import { useTranslation } from 'react-i18next';
import { formatDate, formatList } from '../../i18n/dates';
import { useLanguage } from '../../i18n/useLanguage';
import { Empty } from '../../states/Empty';
import { today } from '../../time/days';
import type { NetworkState } from '../state/useNetwork';
import styles from './NothingLinked.module.css';

/** Nothing is linked on the day: why, and two ways out. */
export function NothingLinked({ network }: { network: NetworkState }) {
  const { t } = useTranslation('network');
  const language = useLanguage();
  const names = formatList(
    network.seeds.map((seed) => seed.name),
    language,
  );
  return (
    <div className={styles.nothing}>
      <Empty
        title={t('empty.title', { names, date: formatDate(network.day, language, 'long') })}
        ways={[
          { label: t('empty.all'), to: network.everything },
          { label: t('empty.today'), to: { asOf: today() } },
        ]}
      >
        {t('empty.text')}
      </Empty>
    </div>
  );
}
