import type { YearOfChanges } from './changes';
import styles from './Ruler.module.css';

const above = 30;
const below = 17;
/** How many years the day's own label takes up on either side. */
const room = 2;

/** A bar up for what begins in a year, a bar down for what ends; paler after the day. */
export function RulerBars({ years, asOf }: { years: readonly YearOfChanges[]; asOf: string }) {
  const most = Math.max(1, ...years.map(({ began, ended }) => Math.max(began, ended)));
  const today = Number(asOf.slice(0, 4));
  return (
    <div className={styles.columns} aria-hidden="true">
      {years.map(({ year, began, ended }) => (
        <div key={year} className={year > today ? styles.later : styles.column}>
          <i className={styles.up} style={{ height: heightOf(began, most, above) }} />
          <i className={styles.down} style={{ height: heightOf(ended, most, below) }} />
          {year % 4 === 0 && Math.abs(year - today) > room && <span>{year}</span>}
        </div>
      ))}
    </div>
  );
}

function heightOf(count: number, most: number, room: number): number {
  return count === 0 ? 0 : Math.max(1.5, (count / most) * room);
}
