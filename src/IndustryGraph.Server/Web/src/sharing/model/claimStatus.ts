/** The statuses that hold on a day, the firmest first. */
export const firmness = ['ACTIVE', 'ANNOUNCED', 'NEGOTIATING', 'RUMOURED'] as const;

export type HoldingStatus = (typeof firmness)[number];

const rank = (status: string) => {
  const index = (firmness as readonly string[]).indexOf(status);
  return index < 0 ? firmness.length - 1 : index;
};

/** The firmest of some statuses: one active claim is enough for a side to be on a platform. */
export const firmest = (statuses: readonly string[]): HoldingStatus =>
  firmness[Math.min(firmness.length - 1, ...statuses.map(rank))] ?? 'RUMOURED';

/** The less firm of two: a platform is shared only as firmly as the weaker side is on it. */
export const weaker = (one: HoldingStatus, other: HoldingStatus): HoldingStatus =>
  rank(one) > rank(other) ? one : other;
