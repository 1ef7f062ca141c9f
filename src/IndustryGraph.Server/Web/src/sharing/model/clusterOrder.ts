/**
 * An order in which those that share much stand side by side: agglomerative clustering by average linkage, where each
 * merge turns the two sequences so that the ends that meet share the most. Clusters without a tie follow by size.
 */
export const clusterOrder = (size: number, weight: (a: number, b: number) => number): number[] => {
  let clusters: number[][] = Array.from({ length: size }, (_, index) => [index]);
  for (;;) {
    const pair = closest(clusters, weight);
    if (!pair) break;
    const [one, other] = pair;
    const merged = join(clusters[one] ?? [], clusters[other] ?? [], weight);
    clusters = [...clusters.filter((_, index) => index !== one && index !== other), merged];
  }
  return clusters.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)).flat();
};

type Weight = (a: number, b: number) => number;

const linkage = (a: readonly number[], b: readonly number[], weight: Weight): number => {
  let sum = 0;
  for (const x of a) for (const y of b) sum += weight(x, y);
  return sum / (a.length * b.length);
};

const closest = (clusters: readonly number[][], weight: Weight): [number, number] | undefined => {
  let best: [number, number] | undefined;
  let most = 0;
  clusters.forEach((a, i) => {
    for (let j = i + 1; j < clusters.length; j++) {
      const value = linkage(a, clusters[j] ?? [], weight);
      if (value > most) {
        most = value;
        best = [i, j];
      }
    }
  });
  return best;
};

const join = (a: readonly number[], b: readonly number[], weight: Weight): number[] => {
  const turned = (list: readonly number[]) => [...list].reverse();
  const ways = [
    [a, b],
    [a, turned(b)],
    [turned(a), b],
    [turned(a), turned(b)],
  ] as const;
  const seam = ([left, right]: readonly [readonly number[], readonly number[]]) =>
    weight(left[left.length - 1] ?? 0, right[0] ?? 0);
  const best = ways.reduce((found, way) => (seam(way) > seam(found) ? way : found));
  return [...best[0], ...best[1]];
};
