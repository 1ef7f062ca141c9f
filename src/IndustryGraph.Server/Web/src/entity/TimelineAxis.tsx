import type { Ref } from 'react';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { namedYears, placeOf } from './scale';
import styles from './Timeline.module.css';

interface TimelineAxisProps {
  asOf: string;
  track: Ref<HTMLDivElement>;
  /** How wide the track is, in CSS pixels. */
  width: number;
}

// Half of the day's own label and half of a year's, in CSS pixels.
const room = 62;

/** The years above the bars, and the day as a line through them. */
export function TimelineAxis({ asOf, track, width }: TimelineAxisProps) {
  const language = useLanguage();
  const day = placeOf(asOf);
  return (
    <div aria-hidden="true">
      <div className={styles.axis} ref={track}>
        {namedYears.map((year) => {
          const place = placeOf(`${year}-01-01`);
          return (Math.abs(place - day) / 100) * width < room ? null : (
            <span key={year} style={{ left: `${place}%` }}>
              {year}
            </span>
          );
        })}
        <b style={{ left: `clamp(40px, ${day}%, 100% - 40px)` }}>{formatDate(asOf, language)}</b>
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
