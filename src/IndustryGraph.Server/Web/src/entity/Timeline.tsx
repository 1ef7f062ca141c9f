import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, ViewLink } from '../app/navigation';
import { EntityLink } from '../design/EntityLink';
import { shortName } from '../design/names';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import styles from './EntityView.module.css';
import type { Category, Relation } from './model/relations';
import { leadingRows, type TimelineRow, timelineRows } from './model/timeline';
import look from './Timeline.module.css';
import { TimelineAxis } from './TimelineAxis';
import { TimelineBars } from './TimelineBars';
import { useWidth } from './useWidth';

const shownAtFirst = 14;

/** What states a beginning or an end, as bars on the years; paler after the day. */
export function Timeline({ relations, asOf }: { relations: readonly Relation[]; asOf: string }) {
  const { t } = useTranslation(['entity', 'common']);
  const language = useLanguage();
  const { all } = useAddress();
  const rows = useMemo(() => timelineRows(relations, asOf), [relations, asOf]);
  const [track, width] = useWidth();
  const shown = useMemo(() => (all ? rows : leadingRows(rows, asOf, shownAtFirst)), [rows, all, asOf]);
  if (rows.length === 0) {
    return null;
  }

  return (
    <section className={styles.section} aria-labelledby="timeline">
      <div className={styles.sectionHead}>
        <h2 id="timeline">{t('timeline.title')}</h2>
        <p>{t('timeline.shown', { shown: shown.length, total: rows.length, date: formatDate(asOf, language) })}</p>
        {rows.length > shownAtFirst && (
          <ViewLink className={styles.more} to={{ all: !all }}>
            {t(all ? 'common:showLess' : 'common:showAll')}
          </ViewLink>
        )}
      </div>
      <div className={look.timeline}>
        <TimelineAxis asOf={asOf} track={track} width={width} />
        {groupsOf(shown).map(({ category, rows: members }) => (
          <div key={category}>
            <h3 className={look.group}>
              <span>{t(`category.${category}`)}</span>
            </h3>
            <ul>
              {members.map((row) => (
                <li key={row.relation.other.id} className={look.row}>
                  <span className={look.name}>
                    <EntityLink entity={row.relation.other} shortName={nameOf(row)} />
                  </span>
                  <TimelineBars row={row} asOf={asOf} width={width} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

// What a platform's letters stand for has no room beside the bars; a model's brackets tell generations apart.
function nameOf({ relation: { other } }: TimelineRow): string {
  return other.entityKind === 'PLATFORM' ? shortName(other.name, 'platform') : other.name;
}

function groupsOf(rows: readonly TimelineRow[]): { category: Category; rows: TimelineRow[] }[] {
  const groups = new Map<Category, TimelineRow[]>();
  for (const row of rows) {
    groups.set(row.category, [...(groups.get(row.category) ?? []), row]);
  }

  return [...groups].map(([category, members]) => ({ category, rows: members }));
}
