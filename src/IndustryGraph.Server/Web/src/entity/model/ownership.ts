import type { HoldingFragment, OwnershipQuery } from '../../api/generated/graphql';

/** An owner or something owned, with the share, and with its own owners or possessions. */
export interface Holding {
  entity: HoldingFragment['node'];
  /** The share in percent; null where none is stated. */
  stake: number | null;
  children: Holding[];
  /** How many more there are than are given. */
  left: number;
}

interface Connection {
  totalCount: number;
  edges: readonly (HoldingFragment & { node: { owners?: Connection; subsidiaries?: Connection } })[];
}

type Organization = NonNullable<OwnershipQuery['organization']>;

/** Who owns an organization, and who owns those. */
export function ownersOf(organization: Organization): Holding[] {
  return holdingsOf(organization.owners as Connection, 'owners');
}

/** What an organization owns, and what that owns; by share, largest first. */
export function possessionsOf(organization: Organization): Holding[] {
  return holdingsOf(organization.subsidiaries as Connection, 'subsidiaries');
}

function holdingsOf(connection: Connection | undefined, side: 'owners' | 'subsidiaries'): Holding[] {
  const edges = connection?.edges ?? [];
  return edges
    .map(({ node, claims }) => ({
      entity: node,
      stake: stakeOf(claims),
      children: holdingsOf(node[side], side),
      left: (node[side]?.totalCount ?? 0) - (node[side]?.edges.length ?? 0),
    }))
    .sort((left, right) => (right.stake ?? -1) - (left.stake ?? -1) || (left.entity.name < right.entity.name ? -1 : 1));
}

function stakeOf(claims: HoldingFragment['claims']): number | null {
  const stakes = claims.map((claim) => claim.stakePercent).filter((stake) => stake !== null);
  return stakes.length === 0 ? null : Math.max(...stakes);
}
