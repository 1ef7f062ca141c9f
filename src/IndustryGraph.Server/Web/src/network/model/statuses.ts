import type { ClaimStatus } from '../../api/generated/graphql';

/** How a claim reads on the day. */
export type Status = ClaimStatus;

/** The statuses of a claim, firmest first: the order of the legend, and which of parallel claims a line shows. */
export const statuses: readonly Status[] = ['ACTIVE', 'ANNOUNCED', 'NEGOTIATING', 'RUMOURED', 'ENDED', 'CANCELLED'];

/** What is over stays off until it is asked for: a picture of a day shows that day. */
export const statusesOffByDefault: readonly Status[] = ['ENDED', 'CANCELLED'];

/** Whether a claim of this status is over on the day. */
export function isOver(status: Status): boolean {
  return status === 'ENDED' || status === 'CANCELLED';
}

/** The firmest of the given statuses. */
export function firmest(given: readonly Status[]): Status {
  return statuses.find((status) => given.includes(status)) ?? 'ACTIVE';
}
