import { useTranslation } from 'react-i18next';
import { spanOf } from '../claims/span';
import { verbOf } from '../claims/verb';
import { colourOf, kindOf } from '../design/kinds';
import { VisuallyHidden } from '../design/VisuallyHidden';
import { useLanguage } from '../i18n/useLanguage';
import { BarLabel } from './BarLabel';
import type { Bar, TimelineRow } from './model/timeline';
import { spanOn } from './scale';
import styles from './Timeline.module.css';

/** The bars of one row in the colour of its kind, with one label; for screen readers the same in words. */
export function TimelineBars({ row, asOf, width }: { row: TimelineRow; asOf: string; width: number }) {
  const { t } = useTranslation(['claims', 'common']);
  const language = useLanguage();
  const { bars, relation } = row;
  return (
    <span className={styles.track} style={{ color: `var(${colourOf(kindOf(relation.other))})` }}>
      <span aria-hidden="true">
        {bars.map((bar) => (
          <BarShape key={`${bar.claim.id}`} bar={bar} asOf={asOf} />
        ))}
        <BarLabel bars={bars} asOf={asOf} width={width} />
      </span>
      <VisuallyHidden>
        {bars
          .map(({ claim }) =>
            [verbOf(claim, relation.end, t), t(`common:status.${claim.status}`), spanOf(claim, asOf, language, t)].join(
              ', ',
            ),
          )
          .join('; ')}
      </VisuallyHidden>
    </span>
  );
}

function BarShape({ bar, asOf }: { bar: Bar; asOf: string }) {
  const { start, end, day } = spanOn(bar.from, bar.to, asOf);
  const open = bar.from === null ? styles.openStart : undefined;
  const unknown = bar.endUnknown ? styles.openEnd : undefined;
  if (bar.look === 'over') {
    return <i className={classes(styles.over, open, unknown)} style={place(start, end)} />;
  }

  return (
    <>
      {day > start && <i className={classes(styles[bar.look], open)} style={place(start, day)} />}
      {end > day && (
        <i
          className={classes(styles[bar.look], styles.later, day > start ? undefined : open)}
          style={place(day, end)}
        />
      )}
    </>
  );
}

function place(start: number, end: number) {
  return { left: `${start}%`, width: `${end - start}%` };
}

function classes(...names: (string | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
