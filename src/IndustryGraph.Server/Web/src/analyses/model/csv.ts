import type { Row } from './columns';

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? listText(value) : String(value);
  return /[",\r\n]/u.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
};

const listText = (value: object): string =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object') ? value.join('; ') : JSON.stringify(value);

/** The rows as CSV (RFC 4180): ids and names, lists with semicolons, what is nested as JSON. */
export const toCsv = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
