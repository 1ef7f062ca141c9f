/** Numbers for sources in the order in which they are first named. */
export function numberSources(ids: Iterable<string>): (id: string) => number {
  const numbers = new Map<string, number>();
  for (const id of ids) {
    if (!numbers.has(id)) {
      numbers.set(id, numbers.size + 1);
    }
  }

  return (id) => numbers.get(id) ?? 0;
}
