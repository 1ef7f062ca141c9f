import type { ClaimStatus, PlatformKind, SharingLevel } from '../api/generated/graphql';
import { useAddress } from '../app/navigation';
import { useAsOf } from '../time/useAsOf';
import { kindsOf } from './model/platformKinds';

/** What the page asks: of whom, at which level, which platforms and statuses count, on which day. */
export interface SharingQuestion {
  organization: string | null;
  level: SharingLevel;
  kinds: PlatformKind[];
  statuses: ClaimStatus[];
  asOf: string;
}

/** The question that the address asks; where it says nothing, vehicle platforms and active claims count. */
export function useSharingQuestion(): SharingQuestion {
  const address = useAddress();
  const asOf = useAsOf();
  return {
    organization: address.of[0] ?? null,
    level: address.level,
    kinds: address.platforms.length > 0 ? [...address.platforms] : kindsOf('vehicle'),
    statuses: address.statuses.length > 0 ? [...address.statuses] : ['ACTIVE'],
    asOf,
  };
}
