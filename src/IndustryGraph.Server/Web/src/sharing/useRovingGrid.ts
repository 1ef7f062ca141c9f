import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useRef,
  useState,
} from 'react';
import { type GridPosition, gridMove } from './model/gridMove';

interface RovingGrid {
  grid: RefObject<HTMLTableElement | null>;
  /** The cell that Tab leads to. */
  position: GridPosition;
  /** What goes on the grid's element. */
  handlers: {
    onKeyDown: (event: KeyboardEvent) => void;
    onFocus: (event: FocusEvent) => void;
    onClick: (event: MouseEvent) => void;
  };
}

/**
 * Keyboard and pointer of a grid (WAI-ARIA): one cell is in the tab order, arrows move it, Enter, space or a click open it.
 * Cells carry `data-row` and `data-column`; rows may leave cells out, where the nearest cell on the key's side is taken.
 */
export function useRovingGrid(
  size: { rows: number; columns: number },
  open: (position: GridPosition) => void,
): RovingGrid {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState<GridPosition>({ row: 0, column: 0 });
  const position = { row: Math.min(wanted.row, size.rows - 1), column: Math.min(wanted.column, size.columns - 1) };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = positionOf(event.target);
    if (at === undefined) {
      return;
    }

    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(at);
      return;
    }

    const next = gridMove(event.key, event.ctrlKey || event.metaKey, at, size);
    if (next !== undefined) {
      event.preventDefault();
      cellAt(grid.current, next, next.column < at.column)?.focus();
    }
  };

  const onFocus = useCallback((event: FocusEvent) => {
    const at = positionOf(event.target);
    if (at !== undefined) {
      setWanted(at);
    }
  }, []);

  const onClick = (event: MouseEvent) => {
    const at = positionOf(event.target);
    if (at !== undefined) {
      open(at);
    }
  };

  return { grid, position, handlers: { onKeyDown, onFocus, onClick } };
}

function positionOf(target: EventTarget | null): GridPosition | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  return cell === null ? undefined : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

function cellAt(grid: HTMLElement | null, { row, column }: GridPosition, leftwards: boolean): HTMLElement | null {
  const cells = [...(grid?.querySelectorAll<HTMLElement>(`[data-row="${row}"][data-column]`) ?? [])];
  const found = leftwards
    ? cells.findLast((cell) => Number(cell.dataset.column) <= column)
    : cells.find((cell) => Number(cell.dataset.column) >= column);
  return found ?? cells.at(-1) ?? null;
}
