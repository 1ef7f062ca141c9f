import { addDays, addMonths, firstDay } from './days';

/** That a claim began or ended, as exactly as it is stated. */
export interface Change {
  on: string;
  kind: 'BEGAN' | 'ENDED';
}

export const firstYear = 2000;
export const lastYear = 2028;

/** How much began and ended in one year. */
export interface YearOfChanges {
  year: number;
  began: number;
  ended: number;
}

/** The day from which a change shows: an end that is stated by month or year comes after its last day. */
export function dayOfChange({ on, kind }: Change): string {
  const first = firstDay(on);
  if (kind === 'BEGAN' || on.length === 10) {
    return first;
  }

  return addMonths(first, on.length === 7 ? 1 : 12);
}

/** The years of the ruler, with what begins and ends in each. */
export function countByYear(changes: readonly Change[]): YearOfChanges[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
    year: firstYear + index,
    began: 0,
    ended: 0,
  }));
  for (const { on, kind } of changes) {
    const year = years[Number(on.slice(0, 4)) - firstYear];
    if (year !== undefined) {
      year[kind === 'BEGAN' ? 'began' : 'ended'] += 1;
    }
  }

  return years;
}

/** The days on which something changes, in order, with how much does. */
export function daysOfChange(changes: readonly Change[]): { day: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const change of changes) {
    const day = dayOfChange(change);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }

  return [...counts].map(([day, count]) => ({ day, count })).sort((left, right) => (left.day < right.day ? -1 : 1));
}

/** The changes next to a day: the last before it takes effect, so that the day before that change shows the state before. */
export function neighbours(days: readonly { day: string; count: number }[], asOf: string) {
  const later = days.find(({ day }) => day > asOf);
  const current = days.findLast(({ day }) => day <= asOf);
  const earlier = current && current.day === asOf ? days.findLast(({ day }) => day < asOf) : current;
  return { earlier, later };
}

/** The last day of the month up to which the data reaches, by the latest starts that are stated to the month. */
export function horizonOf(starts: readonly (string | null)[]): string | undefined {
  const latest = starts
    .filter((start): start is string => (start?.length ?? 0) >= 7)
    .sort()
    .at(-1);
  return latest === undefined ? undefined : addDays(addMonths(`${latest.slice(0, 7)}-01`, 1), -1);
}
