import styles from './LifeBar.module.css';
import type { Life } from './model/life';

interface LifeBarProps {
  life: Life;
  span: { from: number; to: number };
  /** Whether it never took effect. */
  calledOff: boolean;
}

/** How long something lasted, on the axis of the column; the dates stand beside it in words. */
export function LifeBar({ life, span, calledOff }: LifeBarProps) {
  const at = (year: number) => ((year - span.from) / (span.to - span.from)) * 100;
  const from = Math.max(0, at(life.from ?? life.to ?? span.from));
  const to = Math.max(0, at(life.to ?? span.to));
  const begins = life.from !== undefined && life.from >= span.from;
  return (
    <span className={styles.life} aria-hidden="true">
      {ticks(span).map((year) => (
        <u key={year} style={{ left: `${at(year)}%` }} />
      ))}
      <i
        className={styles.bar}
        data-called-off={calledOff ? '' : undefined}
        data-from={begins ? '' : undefined}
        data-to={life.to === undefined ? undefined : ''}
        style={{ left: `${from}%`, width: `${Math.max(0, to - from)}%` }}
      />
    </span>
  );
}

/** The years of the axis. */
export function LifeAxis({ span }: { span: { from: number; to: number } }) {
  const years = ticks(span);
  // Four figures have room for themselves up to so many years.
  const every = years.length > 4 ? 2 : 1;
  return (
    <span className={styles.axis} aria-hidden="true">
      {years
        .filter((_, index) => index % every === 0)
        .map((year) => (
          <span key={year} style={{ left: `${((year - span.from) / (span.to - span.from)) * 100}%` }}>
            {year}
          </span>
        ))}
    </span>
  );
}

function ticks({ from, to }: { from: number; to: number }): number[] {
  const step = 5;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
