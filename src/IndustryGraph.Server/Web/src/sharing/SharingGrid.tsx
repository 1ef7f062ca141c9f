import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../design/KindMark';
import { kindOf } from '../design/kinds';
import { formatDate } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import { CellMark } from './CellMark';
import type { PlatformColumn, SharingRow, SharingTable } from './model/sharingTable';
import styles from './SharingGrid.module.css';
import { useRovingGrid } from './useRovingGrid';

/** What is looked at: a partner, and one platform or all. */
export interface Selection {
  partner: string;
  platform: string | null;
}

interface SharingGridProps {
  table: SharingTable;
  /** What the grid shows, for screen readers. */
  label: string;
  partnerHead: string;
  selection: Selection | null;
  onSelect: (selection: Selection) => void;
}

const fixedColumns = 3;

/** A row per partner, a column per platform under its kind; each cell prints since when. */
export function SharingGrid({ table, label, partnerHead, selection, onSelect }: SharingGridProps) {
  const size = { rows: table.rows.length, columns: fixedColumns + table.columns.length };
  const { grid, position, handlers } = useRovingGrid(size, ({ row, column }) => {
    const partner = table.rows[row];
    const platform = table.columns[column - fixedColumns]?.id;
    if (partner !== undefined) {
      onSelect({
        partner: partner.partner.id,
        platform: platform !== undefined && partner.cells.has(platform) ? platform : null,
      });
    }
  });

  return (
    <table ref={grid} className={styles.grid} role="grid" aria-label={label} aria-readonly="true" {...handlers}>
      <Columns count={table.columns.length} />
      <Head table={table} partnerHead={partnerHead} />
      <tbody className={styles.body}>
        {table.rows.map((row, index) => (
          <Row
            key={row.partner.id}
            row={row}
            index={index}
            columns={table.columns}
            tabColumn={position.row === index ? position.column : -1}
            selected={selection?.partner === row.partner.id ? (selection.platform ?? '') : null}
          />
        ))}
      </tbody>
    </table>
  );
}

function Columns({ count }: { count: number }) {
  return (
    <colgroup>
      <col className={styles.partner} />
      <col className={styles.count} />
      <col className={styles.since} />
      <col className={styles.platform} span={count} />
      <col className={styles.rest} />
    </colgroup>
  );
}

function Head({ table, partnerHead }: { table: SharingTable; partnerHead: string }) {
  const { t } = useTranslation('sharing');
  return (
    <thead className={styles.head}>
      <tr className={styles.kinds}>
        <td className={styles.corner} colSpan={3} />
        {table.groups.map(({ group, columns }) => (
          <th key={group} scope="colgroup" colSpan={columns.length}>
            <span>{t(`columnGroup.${group}`)}</span>
          </th>
        ))}
        <td />
      </tr>
      <tr className={styles.names}>
        <th scope="col">{partnerHead}</th>
        <th scope="col" className={styles.right}>
          {t('shared')}
        </th>
        <th scope="col">{t('since')}</th>
        {table.columns.map((column) => (
          <th key={column.id} scope="col" title={column.name}>
            <span className={styles.short} lang="">
              {column.short}
            </span>
          </th>
        ))}
        <td />
      </tr>
    </thead>
  );
}

interface RowProps {
  row: SharingRow;
  index: number;
  columns: readonly PlatformColumn[];
  /** The column whose cell is in the tab order, or -1. */
  tabColumn: number;
  /** The selected platform, '' for the whole row, null for nothing. */
  selected: string | null;
}

const Row = memo(function Row({ row, index, columns, tabColumn, selected }: RowProps) {
  const { t } = useTranslation('sharing');
  const language = useLanguage();
  const cell = (column: number) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: tabColumn === column ? 0 : -1,
  });
  const since = row.since === null ? '' : formatDate(row.since, language) + (row.sinceStated ? '' : '?');
  return (
    <tr className={styles.row} data-selected={selected === null ? undefined : ''} aria-selected={selected !== null}>
      <th scope="row" {...cell(0)}>
        <span className={styles.name}>
          <KindMark kind={kindOf(row.partner)} named />
          <span lang="">{row.partner.name}</span>
        </span>
      </th>
      <td className={styles.right} {...cell(1)}>
        {row.count}
        <span className={styles.unit}> {t('sharedUnit')}</span>
      </td>
      <td className={`${styles.sinceCell} ${row.sinceStated ? '' : styles.unstated}`} {...cell(2)}>
        {since}
      </td>
      {columns.map((column, at) => {
        const shared = row.cells.get(column.id);
        return (
          <td
            key={column.id}
            className={shared ? styles.cell : styles.empty}
            data-selected={selected === column.id ? '' : undefined}
            {...cell(fixedColumns + at)}
          >
            {shared && <CellMark cell={shared} name={column.short} />}
          </td>
        );
      })}
      <td aria-hidden="true" className={styles.empty} />
    </tr>
  );
});

/** What the looks of cells mean; only those that occur. */
export function SharingLegend({ table }: { table: SharingTable }) {
  const { t } = useTranslation('sharing');
  const entries = useMemo(() => legendOf(table), [table]);
  return (
    <ul className={styles.legend}>
      {entries.map(({ look, text }) => (
        <li key={look}>
          <span
            className={styles.mark}
            data-status={look === 'UNSTATED' ? 'ACTIVE' : look}
            data-stated={look === 'UNSTATED' ? 'no' : 'yes'}
            aria-hidden="true"
          >
            {text}
          </span>
          {t(`legend.${look}`)}
        </li>
      ))}
    </ul>
  );
}

const looks = ['ACTIVE', 'ANNOUNCED', 'NEGOTIATING', 'RUMOURED', 'UNSTATED'] as const;

function legendOf(table: SharingTable) {
  const cells = table.rows.flatMap((row) => [...row.cells.values()]);
  return looks.flatMap((look) => {
    const example = cells.find((cell) => (look === 'UNSTATED' ? !cell.stated : cell.stated && cell.status === look));
    return example ? [{ look, text: (example.since?.slice(0, 4) ?? '') + (look === 'UNSTATED' ? '?' : '') }] : [];
  });
}
