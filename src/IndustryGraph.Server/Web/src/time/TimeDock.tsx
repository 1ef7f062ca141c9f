/** The day that rules the page. */
export function TimeDock() {
  return null;
}
