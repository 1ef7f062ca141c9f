/** Calendar days as the API writes them (2019-07-09), and stated dates, which may be only a month or a year. */

const milliseconds = 86_400_000;

/** Whether it is a day of the calendar between the years 1800 and 2100. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }

  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && fromInstant(instant) === text && text >= '1800' && text < '2101';
}

/** Today in UTC, as the server counts. */
export function today(): string {
  return fromInstant(Date.now());
}

export function addDays(day: string, count: number): string {
  return fromInstant(toInstant(day) + count * milliseconds);
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, length));
  return fromInstant(first.getTime());
}

/** The first day of a stated date: 2019 and 2019-01 begin on 2019-01-01. */
export function firstDay(stated: string): string {
  return `${stated}-01-01`.slice(0, 10);
}

/** A day as a fraction of years since the year 0, for placing it on an axis. */
export function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (toInstant(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The day at a fraction of years. */
export function dayAt(years: number): string {
  const year = Math.floor(years);
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return fromInstant(start + Math.round(((years - year) * length) / milliseconds) * milliseconds);
}

function toInstant(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function fromInstant(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
