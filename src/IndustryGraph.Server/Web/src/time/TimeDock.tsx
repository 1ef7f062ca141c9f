import { useTranslation } from 'react-i18next';
import { DayField } from './DayField';
import { DaySteps } from './DaySteps';
import { NextChange } from './NextChange';
import { Ruler } from './Ruler';
import styles from './TimeDock.module.css';
import { useDay } from './useDay';

/** The day that rules the page, at the foot of every view. */
export function TimeDock() {
  const { t } = useTranslation('time');
  const { asOf, go, changes, names, horizon, earlier, later } = useDay();
  return (
    <section className={styles.dock} aria-label={t('asOf')}>
      <div className={styles.when}>
        <p>{t('asOf')}</p>
        <div className={styles.row}>
          <DayField asOf={asOf} go={go} />
          <DaySteps earlier={earlier?.day} later={later?.day} go={go} />
        </div>
      </div>
      <Ruler asOf={asOf} changes={changes} horizon={horizon} onChange={go} />
      <NextChange asOf={asOf} next={later} names={names} horizon={horizon} go={go} />
    </section>
  );
}
