import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { firstYear, lastYear } from './changes';
import { addDays, addMonths, dayAt } from './days';

const first = `${firstYear}-01-01`;
const last = `${lastYear}-12-31`;

/** How the handle moves: drag snaps to months, arrows go by days, with Shift by years. */
export function useRuler(asOf: string, onChange: (day: string, options?: { replace?: boolean }) => void) {
  const track = useRef<HTMLDivElement>(null);
  const dragging = useRef<string | null>(null);

  const moveTo = (event: PointerEvent) => {
    const day = dayUnder(track.current, event.clientX);
    if (day !== dragging.current) {
      onChange(day, { replace: dragging.current !== null });
      dragging.current = day;
    }
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      dragging.current = null;
      moveTo(event);
    },
    onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) {
        moveTo(event);
      }
    },
    onKeyDown: (event: KeyboardEvent) => {
      const day = dayAfterKey(asOf, event);
      if (day !== undefined) {
        event.preventDefault();
        onChange(clamp(day), { replace: true });
      }
    },
  };

  return { track, handlers };
}

function dayUnder(track: HTMLDivElement | null, x: number): string {
  const { left = 0, width = 1 } = track?.getBoundingClientRect() ?? {};
  const share = Math.min(Math.max((x - left) / width, 0), 1);
  const day = clamp(dayAt(firstYear + share * (lastYear + 1 - firstYear)));
  return `${day.slice(0, 7)}-01`;
}

function dayAfterKey(asOf: string, { key, shiftKey }: KeyboardEvent): string | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? addMonths(asOf, 12) : addDays(asOf, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? addMonths(asOf, -12) : addDays(asOf, -1);
    case 'PageUp':
      return addMonths(asOf, 1);
    case 'PageDown':
      return addMonths(asOf, -1);
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function clamp(day: string): string {
  return day < first ? first : day > last ? last : day;
}
