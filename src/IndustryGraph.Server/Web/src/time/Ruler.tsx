import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { type Change, countByYear, firstYear, lastYear } from './changes';
import { yearOf } from './days';
import styles from './Ruler.module.css';
import { RulerBars } from './RulerBars';
import { useRuler } from './useRuler';

interface RulerProps {
  asOf: string;
  changes: readonly Change[];
  /** The last day up to which the data reaches. */
  horizon: string | undefined;
  onChange: (day: string, options?: { replace?: boolean }) => void;
}

/** The years with what begins above the axis and what ends below it, and the day as a handle. */
export function Ruler({ asOf, changes, horizon, onChange }: RulerProps) {
  const { t } = useTranslation('time');
  const language = useLanguage();
  const { track, handlers } = useRuler(asOf, onChange);
  const years = useMemo(() => countByYear(changes), [changes]);
  return (
    <div className={styles.ruler}>
      <div
        ref={track}
        className={styles.track}
        role="slider"
        tabIndex={0}
        aria-label={t('asOf')}
        aria-valuemin={firstYear * 10_000 + 101}
        aria-valuemax={lastYear * 10_000 + 1231}
        aria-valuenow={Number(asOf.replaceAll('-', ''))}
        aria-valuetext={formatDate(asOf, language, 'long')}
        {...handlers}
      >
        <RulerBars years={years} asOf={asOf} />
        {horizon !== undefined && <div className={styles.unknown} style={{ left: place(horizon) }} />}
        <div className={styles.axis} />
        <div className={styles.handle} style={{ left: place(asOf) }}>
          <b>{formatDate(asOf, language)}</b>
        </div>
      </div>
      <p className={styles.key} aria-hidden="true">
        <span>
          <i /> {t('begin')}
        </span>
        <span>
          <i className={styles.ended} /> {t('end')}
        </span>
      </p>
    </div>
  );
}

function place(day: string): string {
  const share = (yearOf(day) - firstYear) / (lastYear + 1 - firstYear);
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}
