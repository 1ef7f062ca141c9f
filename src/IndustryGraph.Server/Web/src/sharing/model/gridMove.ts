/** A cell of a grid, counted from 0. */
export interface GridPosition {
  row: number;
  column: number;
}

/** Where a key leads in a grid of that size (WAI-ARIA grid pattern), or nothing where the key is none of the grid's. */
export const gridMove = (
  key: string,
  withControl: boolean,
  from: GridPosition,
  size: { rows: number; columns: number },
): GridPosition | undefined => {
  const row = (value: number) => Math.max(0, Math.min(size.rows - 1, value));
  const column = (value: number) => Math.max(0, Math.min(size.columns - 1, value));
  switch (key) {
    case 'ArrowUp':
      return { row: row(from.row - 1), column: from.column };
    case 'ArrowDown':
      return { row: row(from.row + 1), column: from.column };
    case 'ArrowLeft':
      return { row: from.row, column: column(from.column - 1) };
    case 'ArrowRight':
      return { row: from.row, column: column(from.column + 1) };
    case 'Home':
      return withControl ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case 'End':
      return withControl
        ? { row: row(size.rows - 1), column: column(size.columns - 1) }
        : { row: from.row, column: column(size.columns - 1) };
    case 'PageUp':
      return { row: row(from.row - 10), column: from.column };
    case 'PageDown':
      return { row: row(from.row + 10), column: from.column };
    default:
      return undefined;
  }
};
