import type { NamedEntity } from '../../design/kinds';
import { shortNames } from '../../design/names';
import { firmest, type HoldingStatus, weaker } from './claimStatus';
import { groupNames, groupOf, type PlatformGroup } from './platformKinds';

/** What the table needs of the answer to `platformSharing`. */
export interface SharingNode {
  organization: Party;
  partner: Party;
  platformCount: number;
  platforms: readonly SharedPlatformNode[];
}

export type Party = NamedEntity;

export interface SharedPlatformNode {
  platform: { id: string; name: string; kind: string };
  since?: string | null | undefined;
  organizationEvidence: readonly SideEvidence[];
  partnerEvidence: readonly SideEvidence[];
}

export interface SideEvidence {
  status: string;
  claim: { validFrom?: string | null | undefined };
}

/** A platform that a partner shares: since when, how firmly, and whether anybody stated the start. */
export interface SharingCell {
  platform: string;
  since: string | null;
  status: HoldingStatus;
  stated: boolean;
}

export interface SharingRow {
  partner: Party;
  count: number;
  since: string | null;
  sinceStated: boolean;
  cells: ReadonlyMap<string, SharingCell>;
}

export interface PlatformColumn {
  id: string;
  name: string;
  short: string;
  group: PlatformGroup;
}

export interface SharingTable {
  rows: SharingRow[];
  columns: PlatformColumn[];
  groups: { group: PlatformGroup; columns: PlatformColumn[] }[];
}

const statusOfSide = (evidence: readonly SideEvidence[]) => firmest(evidence.map((item) => item.status));

/** The start is stated where some claim of either side says that very day, month or year; else it was inferred. */
export const toCell = (shared: SharedPlatformNode): SharingCell => ({
  platform: shared.platform.id,
  since: shared.since ?? null,
  status: weaker(statusOfSide(shared.organizationEvidence), statusOfSide(shared.partnerEvidence)),
  stated: [...shared.organizationEvidence, ...shared.partnerEvidence].some(
    (item) => item.claim.validFrom != null && item.claim.validFrom === shared.since,
  ),
});

const toRow = (node: SharingNode): SharingRow => {
  const cells = node.platforms.map(toCell);
  const earliest = cells
    .filter((cell) => cell.since !== null)
    .sort((a, b) => compareText(a.since ?? '', b.since ?? ''))[0];
  return {
    partner: node.partner,
    count: node.platformCount,
    since: earliest?.since ?? null,
    sinceStated: earliest?.stated ?? false,
    cells: new Map(cells.map((cell) => [cell.platform, cell])),
  };
};

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface FoundPlatform {
  id: string;
  name: string;
  group: PlatformGroup;
  /** The first partner that shares it. */
  row: number;
  count: number;
  since: string;
}

/** Columns stand under their group; inside it those of the first partner come first, then the most shared, the oldest, by name. */
const toColumns = (nodes: readonly SharingNode[]): PlatformColumn[] => {
  const found = new Map<string, FoundPlatform>();
  nodes.forEach((node, row) => {
    for (const shared of node.platforms) {
      const { id, name, kind } = shared.platform;
      const known = found.get(id) ?? { id, name, group: groupOf(kind), row, count: 0, since: '9999' };
      found.set(id, { ...known, count: known.count + 1, since: earlier(known.since, shared.since ?? '9999') });
    }
  });
  const ordered = [...found.values()].sort(
    (a, b) =>
      groupNames.indexOf(a.group) - groupNames.indexOf(b.group) ||
      a.row - b.row ||
      b.count - a.count ||
      compareText(a.since, b.since) ||
      compareText(a.name, b.name),
  );
  const short = shortNames(
    ordered.map((column) => column.name),
    'platform',
  );
  return ordered.map(({ id, name, group }, index) => ({ id, name, group, short: short[index] ?? name }));
};

const earlier = (a: string, b: string) => (a < b ? a : b);

/** Table and matrix in one: a row per partner, a column per platform under its kind. */
export const buildSharingTable = (nodes: readonly SharingNode[]): SharingTable => {
  const columns = toColumns(nodes);
  return {
    rows: nodes.map(toRow),
    columns,
    groups: groupNames
      .map((group) => ({ group, columns: columns.filter((column) => column.group === group) }))
      .filter((entry) => entry.columns.length > 0),
  };
};
