import { yearOf } from '../time/days';

const first = 1999;
const last = 2028.5;

/** Where a day lies on the timeline, in percent of its width; what is outside lies at its edges. */
export function placeOf(day: string): number {
  const share = (yearOf(day) - first) / (last - first);
  return Math.min(Math.max(share, 0), 1) * 100;
}

/** The years that the timeline names. */
export const namedYears = [2000, 2005, 2010, 2015, 2020, 2025] as const;

/** The places of a bar: its start (null: open or unknown), its end, and how much of it lies after the day. */
export function spanOn(from: string | null, to: string | null, asOf: string) {
  const start = from === null ? 0 : placeOf(from);
  const end = to === null ? 100 : placeOf(to);
  const day = Math.min(Math.max(placeOf(asOf), start), end);
  return { start, end, day };
}
