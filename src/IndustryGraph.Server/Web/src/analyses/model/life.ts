import { firstDay, yearOf } from '../../time/days';
import type { ResultColumn, Row } from './columns';

/** From when to when something lasted, in fractions of years; an open end is undefined. */
export interface Life {
  from: number | undefined;
  to: number | undefined;
}

/** The columns of a result that state a start and an end, if it has both. */
export interface LifeColumns {
  began: number;
  ended: number;
}

export const lifeColumns = (columns: readonly ResultColumn[]): LifeColumns | undefined => {
  const dateAt = (name: string) => columns.find((column) => column.name === name && column.kind === 'date')?.index;
  const began = dateAt('began');
  const ended = dateAt('ended');
  return began === undefined || ended === undefined ? undefined : { began, ended };
};

const yearsOf = (value: unknown) =>
  typeof value === 'string' ? yearOf(firstDay(value.length === 7 ? `${value}-01` : value)) : undefined;

export const lifeOf = (row: Row, { began, ended }: LifeColumns): Life => ({
  from: yearsOf(row[began]),
  to: yearsOf(row[ended]),
});

/** The longest axis; what began before is cut off at its start. */
const longest = 20;

/** Whole years around the lives, a multiple of five at either end. */
export const lifeSpan = (rows: readonly Row[], columns: LifeColumns): { from: number; to: number } => {
  const years = rows.flatMap((row) => Object.values(lifeOf(row, columns))).filter((year) => year !== undefined);
  const to = Math.ceil(Math.max(...years) / 5) * 5;
  const from = Math.max(to - longest, Math.floor(Math.min(...years) / 5) * 5);
  return Number.isFinite(from) && to > from ? { from, to } : { from: 2000, to: 2030 };
};
