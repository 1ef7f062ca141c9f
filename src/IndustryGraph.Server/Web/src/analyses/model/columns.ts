/** A column as the catalogue declares it. */
export interface ColumnDeclaration {
  name: string;
  description: string;
}

/** What a column holds, which decides how its cells look and sort. */
export type ColumnKind =
  | 'entity'
  | 'entities'
  | 'claims'
  | 'sources'
  | 'number'
  | 'date'
  | 'flag'
  | 'term'
  | 'terms'
  | 'things'
  | 'text';

/** A column of the result table; `nameIndex` is where the name of an entity stands beside its id. */
export interface ResultColumn {
  name: string;
  description: string;
  index: number;
  nameIndex?: number | undefined;
  kind: ColumnKind;
}

export type Row = readonly unknown[];

const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/u;
const term = /^[A-Z][A-Z_]*$/u;

const isThing = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const every = (values: readonly unknown[], test: (value: unknown) => boolean) =>
  values.length > 0 && values.every(test);

const kindOf = ({ description }: ColumnDeclaration, values: readonly unknown[]): ColumnKind => {
  const items = values.flat();
  if (/^ids? of the sources/iu.test(description)) return 'sources';
  if (/^ids? of the (OWNS )?claims/iu.test(description)) return 'claims';
  if (every(values, (value) => typeof value === 'number')) return 'number';
  if (every(values, (value) => typeof value === 'boolean')) return 'flag';
  if (/^ids\b/iu.test(description)) return 'entities';
  if (/^id\b/iu.test(description)) return 'entity';
  if (every(items, isThing)) return 'things';
  if (every(values, Array.isArray))
    return every(items, (item) => typeof item === 'string' && term.test(item)) ? 'terms' : 'things';
  if (every(values, (value) => typeof value === 'string' && partialDate.test(value))) return 'date';
  if (every(values, (value) => typeof value === 'string' && term.test(value))) return 'term';
  return 'text';
};

/** The columns of a result: the name of an entity joins its id, and each has the kind of what it holds. */
export const resultColumns = (declared: readonly ColumnDeclaration[], rows: readonly Row[]): ResultColumn[] => {
  const names = new Map(declared.map((column, index) => [column.name, index]));
  return declared.flatMap((column, index) => {
    if (column.name.endsWith('Name') && names.has(column.name.slice(0, -'Name'.length))) return [];
    const values = rows.map((row) => row[index]).filter((value) => value !== null && value !== undefined);
    const nameIndex = names.get(`${column.name}Name`);
    const kind = nameIndex === undefined ? kindOf(column, values) : 'entity';
    return [{ ...column, index, nameIndex, kind }];
  });
};

/** The ids of entities that a result names without their names. */
export const namelessIds = (columns: readonly ResultColumn[], rows: readonly Row[]): string[] => {
  const ids = new Set<string>();
  for (const column of columns) {
    for (const row of rows) {
      for (const id of idsIn(column, row)) ids.add(id);
    }
  }
  return [...ids];
};

const idsIn = (column: ResultColumn, row: Row): string[] => {
  const value = row[column.index];
  if (column.kind === 'entity') return column.nameIndex === undefined && typeof value === 'string' ? [value] : [];
  if (!Array.isArray(value)) return [];
  if (column.kind === 'entities' || column.kind === 'sources') return value.filter((item) => typeof item === 'string');
  if (column.kind !== 'things') return [];
  return value.flatMap((item) =>
    isThing(item) && typeof item.id === 'string' && item.name === undefined ? [item.id] : [],
  );
};
