import type { ClaimStatus } from '../api/generated/graphql';
import type { ClaimParts } from '../claims/claim';
import { firstDay } from '../time/days';

/** The claims of one end of a pair with the thing between, as the day divides them. */
export interface Story {
  readonly now: readonly ClaimParts[];
  readonly before: readonly ClaimParts[];
  /** What comes next: a claim that begins later, or the end of one that holds. */
  readonly next: { readonly day: string; readonly status: ClaimStatus | null; readonly stated: string } | null;
}

/** Divides the claims that name a thing and one of the ends by the day. */
export function storyOf(claims: readonly ClaimParts[], end: string, thing: string): Story {
  const own = claims.filter(
    ({ subject, object }) => (subject.id === end && object.id === thing) || (subject.id === thing && object.id === end),
  );
  const now = own.filter((claim) => claim.phaseOn === 'CURRENT');
  const before = own.filter((claim) => claim.phaseOn === 'OVER');
  const upcoming = own
    .filter((claim) => claim.phaseOn === 'UPCOMING' && claim.validFrom !== null)
    .sort((one, other) => (firstDay(one.validFrom ?? '') < firstDay(other.validFrom ?? '') ? -1 : 1))[0];
  return { now, before, next: upcoming ? startOf(upcoming) : endOf(now) };
}

function startOf(claim: ClaimParts): Story['next'] {
  const stated = claim.validFrom ?? '';
  return { day: firstDay(stated), status: statusAtStart(claim.status), stated };
}

// Inside its span an ended claim reads as active, a cancelled one as announced.
function statusAtStart(stored: ClaimStatus): ClaimStatus {
  if (stored === 'ENDED') return 'ACTIVE';
  return stored === 'CANCELLED' ? 'ANNOUNCED' : stored;
}

function endOf(now: readonly ClaimParts[]): Story['next'] {
  const ends = now.flatMap(({ validTo }) => (validTo?.length === 10 ? [validTo] : [])).sort();
  const first = ends[0];
  return first === undefined ? null : { day: first, status: null, stated: first };
}
