import type { ResultColumn, Row } from './columns';

export interface SortOrder {
  column: string;
  descending: boolean;
}

/** What a cell is compared by: a number, or the text that it shows; nothing for what is unknown. */
const keyOf = (column: ResultColumn, row: Row): number | string | undefined => {
  const value = row[column.index];
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return String(column.nameIndex === undefined ? value : (row[column.nameIndex] ?? value));
};

const compare = (a: number | string, b: number | string) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;

/** The rows in that order; equal ones stay as they came, unknown ones come last either way. */
export const sortRows = (rows: readonly Row[], column: ResultColumn | undefined, descending: boolean): Row[] => {
  if (!column) return [...rows];
  const keyed = rows.map((row, index) => ({ row, index, key: keyOf(column, row) }));
  keyed.sort((a, b) => {
    if (a.key === undefined || b.key === undefined) {
      return (a.key === undefined ? 1 : 0) - (b.key === undefined ? 1 : 0) || a.index - b.index;
    }
    const order = compare(a.key, b.key);
    return (descending ? -order : order) || a.index - b.index;
  });
  return keyed.map((entry) => entry.row);
};
