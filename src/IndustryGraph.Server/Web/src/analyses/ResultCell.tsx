import { useTranslation } from 'react-i18next';
import { ViewLink } from '../app/navigation';
import { roleOf } from '../claims/roles';
import { KindMark } from '../design/KindMark';
import { kindOf } from '../design/kinds';
import { formatDate, formatNumber } from '../i18n/dates';
import { useLanguage } from '../i18n/useLanguage';
import type { FoundEntity } from '../picker/useNames';
import type { ResultColumn, Row } from './model/columns';
import { countFitting } from './model/countFitting';
import styles from './ResultTable.module.css';
import { useWords } from './useWords';

export type Names = ReadonlyMap<string, FoundEntity>;

interface ResultCellProps {
  column: ResultColumn;
  row: Row;
  names: Names;
  /** How many letters of a list are shown, beside its first item; the rest is counted. Default: 24. */
  room?: number;
}

/** What a cell holds, in the look of its kind. */
export function ResultCell({ column, row, names, room = 24 }: ResultCellProps) {
  const { t } = useTranslation(['analyses', 'common']);
  const language = useLanguage();
  const { word } = useWords();
  const value = row[column.index];
  if (value === null || value === undefined) {
    return <span className={styles.none}>{t('common:notStated')}</span>;
  }

  switch (column.kind) {
    case 'entity':
      return <Entity id={String(value)} name={textAt(row, column.nameIndex)} names={names} />;
    case 'entities':
      return <Entities ids={value as string[]} names={names} room={room} />;
    case 'claims':
    case 'sources':
      return Array.isArray(value) ? value.length : String(value);
    case 'number':
      return formatNumber(Number(value), language);
    case 'date':
      return formatDate(String(value), language);
    case 'flag':
      return t(value === true ? 'yes' : 'no');
    case 'term':
      return word(`terms.${String(value)}`, String(value));
    case 'terms':
      return (value as string[]).map((item) => word(`terms.${item}`, item)).join(', ');
    case 'things':
      return <Things items={value as unknown[]} names={names} room={room} />;
    case 'text':
      return <span lang="">{String(value)}</span>;
  }
}

function Entity({ id, name, names }: { id: string; name: string | undefined; names: Names }) {
  const found = names.get(id);
  return (
    <span className={styles.entity}>
      {found && <KindMark kind={kindOf(found)} />}
      <ViewLink className={styles.link} to={{ view: 'entity', subject: id }} lang="">
        {name ?? found?.name ?? id}
      </ViewLink>
    </span>
  );
}

function Entities({ ids, names, room }: { ids: readonly string[]; names: Names; room: number }) {
  const { t } = useTranslation('analyses');
  const most = countFitting(
    ids.map((id) => names.get(id)?.name ?? id),
    room,
  );
  return (
    <>
      {ids.slice(0, most).map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <ViewLink className={styles.quiet} to={{ view: 'entity', subject: id }} lang="">
            {names.get(id)?.name ?? id}
          </ViewLink>
        </span>
      ))}
      {ids.length > most && <span className={styles.rest}> {t('more', { count: ids.length - most })}</span>}
    </>
  );
}

function Things({ items, names, room }: { items: readonly unknown[]; names: Names; room: number }) {
  const { t } = useTranslation('analyses');
  const most = countFitting(
    items.map((item) => nameOf(item, names)),
    room,
  );
  const texts = items.slice(0, most).map((item, index) => <Thing key={keyOf(item, index)} item={item} names={names} />);
  return (
    <>
      {texts.map((text, index) => (
        <span key={text.key}>
          {index > 0 && ', '}
          {text}
        </span>
      ))}
      {items.length > most && <span className={styles.rest}> {t('more', { count: items.length - most })}</span>}
    </>
  );
}

function Thing({ item, names }: { item: unknown; names: Names }) {
  const { t } = useTranslation('common');
  const { t: claims } = useTranslation('claims');
  const language = useLanguage();
  const { word } = useWords();
  if (item === null) {
    return t('notStated');
  }

  if (typeof item !== 'object') {
    return typeof item === 'number' ? formatNumber(item, language) : roleOf(String(item), claims);
  }

  const { id, name, kind, count, on, percent } = item as Record<string, unknown>;
  if (typeof id === 'string') {
    return (
      <ViewLink className={styles.quiet} to={{ view: 'entity', subject: id }} lang="">
        {typeof name === 'string' ? name : (names.get(id)?.name ?? id)}
      </ViewLink>
    );
  }

  if (typeof percent === 'number') {
    return `${formatNumber(percent, language)} (${typeof on === 'string' ? formatDate(on, language) : ''})`;
  }

  return `${word(`terms.${String(kind)}`, String(kind))} ${String(count)}`;
}

function nameOf(item: unknown, names: Names): string {
  if (typeof item !== 'object' || item === null) {
    return String(item);
  }

  const { id, name, kind, count } = item as Record<string, unknown>;
  return String(name ?? (typeof id === 'string' ? (names.get(id)?.name ?? id) : `${kind} ${count}`));
}

function keyOf(item: unknown, index: number): string {
  const id = typeof item === 'object' && item !== null ? (item as Record<string, unknown>).id : undefined;
  return typeof id === 'string' ? id : String(index);
}

function textAt(row: Row, index: number | undefined): string | undefined {
  const value = index === undefined ? undefined : row[index];
  return typeof value === 'string' ? value : undefined;
}
