import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { namedYears, placeOf } from './scale';
import styles from './Timeline.module.css';

/** The years above the bars, and the day as a line through them. */
export function TimelineAxis({ asOf }: { asOf: string }) {
  const language = useLanguage();
  const day = placeOf(asOf);
  return (
    <div aria-hidden="true">
      <div className={styles.axis}>
        {namedYears.map((year) => {
          const place = placeOf(`${year}-01-01`);
          return Math.abs(place - day) < 8 ? null : (
            <span key={year} style={{ left: `${place}%` }}>
              {year}
            </span>
          );
        })}
        <b style={{ left: `${Math.min(Math.max(day, 5), 95)}%` }}>{formatDate(asOf, language)}</b>
      </div>
      <div className={styles.grid}>
        {namedYears.map((year) => (
          <i key={year} style={{ left: `${placeOf(`${year}-01-01`)}%` }} />
        ))}
      </div>
      <div className={styles.day}>
        <i style={{ left: `${day}%` }} />
      </div>
    </div>
  );
}
