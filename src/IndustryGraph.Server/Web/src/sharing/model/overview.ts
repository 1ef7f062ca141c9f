import { clusterOrder } from './clusterOrder';
import type { Party } from './sharingTable';

/** A pair of the answer to `platformSharing` where nobody was asked for. */
export interface PairNode {
  organization: Party;
  partner: Party;
  platformCount: number;
}

/** Everybody against everybody: the upper half only, since sharing has no direction. */
export interface Overview {
  parties: Party[];
  /** The number of shared platforms by row and column, where row < column. */
  count: (row: number, column: number) => number;
  pairs: number;
  most: number;
}

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const buildOverview = (nodes: readonly PairNode[]): Overview => {
  const parties = new Map<string, Party>();
  const counts = new Map<string, number>();
  for (const node of nodes) {
    parties.set(node.organization.id, node.organization);
    parties.set(node.partner.id, node.partner);
    counts.set(keyOf(node.organization.id, node.partner.id), node.platformCount);
  }
  const list = [...parties.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const between = (a: Party | undefined, b: Party | undefined) => (a && b ? (counts.get(keyOf(a.id, b.id)) ?? 0) : 0);
  const weights = list.map((a) => list.map((b) => between(a, b)));
  const order = clusterOrder(list.length, (a, b) => weights[a]?.[b] ?? 0);
  const ordered = order.flatMap((index) => list[index] ?? []);
  return {
    parties: ordered,
    count: (row, column) => (row < column ? between(ordered[row], ordered[column]) : 0),
    pairs: nodes.length,
    most: Math.max(0, ...nodes.map((node) => node.platformCount)),
  };
};

/** The least counts of the four tints. */
export const tintSteps = [1, 2, 3, 5] as const;

/** Which of the four tints a count has, 1 to 4. */
export const tintOf = (count: number): number => tintSteps.filter((step) => count >= step).length;
