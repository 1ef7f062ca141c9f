/** A platform's name as a column head has room for it: no explanation in brackets, no word "platform" at the end. */
export const shortName = (name: string): string => {
  const short = name
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/\s+platform$/u, '')
    .trim();
  return short === '' ? name : short;
};

/** Short names for a list, or the whole name where two would read the same. */
export const shortNames = (names: readonly string[]): string[] => {
  const short = names.map(shortName);
  const counts = new Map<string, number>();
  for (const name of short) counts.set(name, (counts.get(name) ?? 0) + 1);
  return short.map((name, index) => (counts.get(name) === 1 ? name : (names[index] ?? name)));
};
