import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../design/Sheet';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { DayForm } from './DayField';
import { DaySteps } from './DaySteps';
import { NextChange } from './NextChange';
import { Ruler } from './Ruler';
import styles from './TimeDock.module.css';
import { useDay } from './useDay';

/** On a phone: the day as a pill in the header, which opens the ruler as a sheet. */
export function DatePill() {
  const { t } = useTranslation('time');
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { asOf, go, changes, names, horizon, earlier, later } = useDay();
  return (
    <>
      <Button
        className={styles.pill}
        aria-label={t('chooseDay', { date: formatDate(asOf, language, 'long') })}
        onPress={() => setOpen(true)}
      >
        {formatDate(asOf, language)}
      </Button>
      <Sheet title={t('asOf')} isOpen={open} onOpenChange={setOpen} at="foot">
        <div className={styles.sheetDay}>
          <b>{formatDate(asOf, language)}</b>
          <DaySteps earlier={earlier?.day} later={later?.day} go={go} />
        </div>
        <Ruler asOf={asOf} changes={changes} horizon={horizon} onChange={go} />
        <NextChange asOf={asOf} next={later} names={names} horizon={horizon} go={go} />
        <DayForm key={asOf} asOf={asOf} choose={go} />
      </Sheet>
    </>
  );
}
