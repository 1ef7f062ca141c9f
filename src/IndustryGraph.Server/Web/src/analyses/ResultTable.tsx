import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useGo } from '../app/navigation';
import { Button } from '../design/Button';
import { Icon } from '../design/Icon';
import { useNames } from '../picker/useNames';
import { LifeAxis, LifeBar } from './LifeBar';
import { namelessIds, type ResultColumn, type Row, resultColumns } from './model/columns';
import { type LifeColumns, lifeColumns, lifeOf, lifeSpan } from './model/life';
import { sortRows } from './model/sortRows';
import { type Names, ResultCell } from './ResultCell';
import styles from './ResultTable.module.css';
import { RowDetails } from './RowDetails';
import type { CatalogEntry } from './useCatalog';
import { spellOut, useWords } from './useWords';

const shownAtFirst = 100;
const detailKinds = ['claims', 'sources'];

/** The rows of a result: sorted by a click on a head, opened for all that a row holds. */
export function ResultTable({ analysis, rows }: { analysis: CatalogEntry; rows: readonly Row[] }) {
  const { t } = useTranslation('analyses');
  const { sort } = useAddress();
  const [all, setAll] = useState(false);
  const columns = useMemo(() => resultColumns(analysis.columns, rows), [analysis, rows]);
  const inTable = columns.filter((column) => column.kind !== 'claims');
  const descending = sort?.startsWith('-') ?? false;
  const by = columns.find((column) => column.name === sort?.replace(/^-/, ''));
  const sorted = useMemo(() => sortRows(rows, by, descending), [rows, by, descending]);
  const shown = all ? sorted : sorted.slice(0, shownAtFirst);
  const names = useNames(useMemo(() => idsOf(columns, shown), [columns, shown]));
  const life = lifeColumns(columns);
  const span = life && lifeSpan(rows, life);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {inTable.map((column) => (
              <Head
                key={column.name}
                analysis={analysis.name}
                column={column}
                sorted={by === column ? (descending ? 'descending' : 'ascending') : 'none'}
              />
            ))}
            {span && (
              <th className={styles.life}>
                <span className="visually-hidden">{t('columns.life')}</span>
                <LifeAxis span={span} />
              </th>
            )}
            <th>
              <span className="visually-hidden">{t('detailsHead')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <ResultRow
              key={row.map(String).join('\t')}
              row={row}
              columns={columns}
              names={names}
              life={life}
              span={span}
            />
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <p className={styles.showRest}>
          <Button size="small" onPress={() => setAll(true)}>
            {t('showRest', { count: sorted.length - shown.length })}
          </Button>
        </p>
      )}
    </div>
  );
}

function Head({
  analysis,
  column,
  sorted,
}: {
  analysis: string;
  column: ResultColumn;
  sorted: 'ascending' | 'descending' | 'none';
}) {
  const { word } = useWords();
  const go = useGo();
  const name = word(`columnsOf.${analysis}.${column.name}`, word(`columns.${column.name}`, spellOut(column.name)));
  const first =
    column.kind === 'number' || column.kind === 'sources' || column.kind === 'date' ? `-${column.name}` : column.name;
  const second = first === column.name ? `-${column.name}` : column.name;
  const current = sorted === 'none' ? undefined : sorted === 'descending' ? `-${column.name}` : column.name;
  const next = current === undefined ? first : current === first ? second : null;
  return (
    <th scope="col" className={rightAligned(column) ? styles.right : ''} aria-sort={sorted} title={column.description}>
      <button type="button" className={styles.sort} onClick={() => go({ sort: next }, { replace: true })}>
        {name}
        <span className={styles.arrow} aria-hidden="true">
          {sorted === 'ascending' ? '↑' : sorted === 'descending' ? '↓' : ''}
        </span>
      </button>
    </th>
  );
}

interface ResultRowProps {
  row: Row;
  columns: readonly ResultColumn[];
  names: Names;
  life: LifeColumns | undefined;
  span: { from: number; to: number } | undefined;
}

function ResultRow({ row, columns, names, life, span }: ResultRowProps) {
  const { t } = useTranslation('analyses');
  const [open, setOpen] = useState(false);
  const inTable = columns.filter((column) => column.kind !== 'claims');
  const outcome = columns.find((column) => column.name === 'outcome');
  const [first] = columns;
  const title = first === undefined ? '' : String(row[first.nameIndex ?? first.index] ?? '');
  return (
    <>
      <tr data-open={open ? '' : undefined}>
        {inTable.map((column, index) => (
          <td key={column.name} className={classOf(column, index)}>
            <ResultCell column={column} row={row} names={names} />
          </td>
        ))}
        {life && span && (
          <td className={styles.life}>
            <LifeBar
              life={lifeOf(row, life)}
              span={span}
              calledOff={outcome !== undefined && row[outcome.index] === 'CANCELLED'}
            />
          </td>
        )}
        <td className={styles.opener}>
          <button
            type="button"
            aria-expanded={open}
            aria-label={t('details', { name: title })}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" size={14} />
          </button>
        </td>
      </tr>
      {open && (
        <tr className={styles.details}>
          <td colSpan={inTable.length + (span ? 2 : 1)}>
            <RowDetails row={row} columns={columns} names={names} />
          </td>
        </tr>
      )}
    </>
  );
}

function rightAligned(column: ResultColumn): boolean {
  return column.kind === 'number' || detailKinds.includes(column.kind);
}

function classOf(column: ResultColumn, index: number): string {
  const parts = [
    index === 0 ? styles.first : '',
    rightAligned(column) ? styles.right : '',
    column.kind === 'date' || column.kind === 'term' ? styles.short : '',
    index > 0 && (column.kind === 'entities' || column.kind === 'things') ? styles.list : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function idsOf(columns: readonly ResultColumn[], rows: readonly Row[]): string[] {
  const marks = columns
    .filter((column) => column.kind === 'entity')
    .flatMap((column) => rows.map((row) => row[column.index]));
  const named = columns.filter((column) => column.kind !== 'sources');
  return [...new Set([...namelessIds(named, rows), ...marks.filter((id) => typeof id === 'string')])];
}
