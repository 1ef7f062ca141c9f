/** For each thing, what it is linked to. */
export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>;

/** The adjacency of undirected pairs. */
export function adjacencyOf(pairs: Iterable<readonly [string, string]>): Adjacency {
  const adjacency = new Map<string, Set<string>>();
  const link = (from: string, to: string): void => {
    const linked = adjacency.get(from);
    if (linked) linked.add(to);
    else adjacency.set(from, new Set([to]));
  };
  for (const [one, other] of pairs) {
    if (one === other) continue;
    link(one, other);
    link(other, one);
  }
  return adjacency;
}

const nothing: ReadonlySet<string> = new Set();

/** What a thing is linked to; nothing where it is linked to nothing. */
export function neighboursOf(adjacency: Adjacency, id: string): ReadonlySet<string> {
  return adjacency.get(id) ?? nothing;
}
