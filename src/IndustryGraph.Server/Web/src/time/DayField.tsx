import { useState } from 'react';
import { Dialog, DialogTrigger, Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import { Popover } from '../design/Popover';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { isDay, today } from './days';
import styles from './TimeDock.module.css';

/** The day in large; a press lets another be typed. */
export function DayField({ asOf, go }: { asOf: string; go: (day: string) => void }) {
  const { t } = useTranslation('time');
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const choose = (day: string) => {
    go(day);
    setOpen(false);
  };

  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <PlainButton className={styles.day} aria-label={t('chooseDay', { date: formatDate(asOf, language, 'long') })}>
        {formatDate(asOf, language)}
      </PlainButton>
      <Popover placement="top start">
        <Dialog className={styles.chooser} aria-label={t('goToDay')}>
          <DayForm asOf={asOf} choose={choose} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A field for a day, and the way to today. */
export function DayForm({ asOf, choose }: { asOf: string; choose: (day: string) => void }) {
  const { t } = useTranslation('time');
  const [typed, setTyped] = useState(asOf);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay(typed)) {
          choose(typed);
        }
      }}
    >
      <label>
        {t('goToDay')}
        <input
          type="date"
          value={typed}
          min="1900-01-01"
          max="2100-12-31"
          required
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Button type="submit" look="primary">
        {t('go')}
      </Button>
      <Button onPress={() => choose(today())}>{t('today')}</Button>
    </form>
  );
}
