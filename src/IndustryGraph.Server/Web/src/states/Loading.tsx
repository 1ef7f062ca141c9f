/** Something is awaited: nothing for 300 ms, then bars in the place of rows. */
export function Loading() {
  return <div aria-busy="true" />;
}
