/** One reason why an organization is on a platform, as the answer gives it. */
export interface EvidenceItem<C extends EvidenceClaim = EvidenceClaim, S extends string = string> {
  member: { id: string; name: string };
  status: S;
  claim: C;
  model?: { id: string; name: string } | null | undefined;
  ownership: readonly OwnershipStep[];
}

export interface EvidenceClaim {
  id: string;
  type: string;
  validFrom?: string | null | undefined;
}

export interface OwnershipStep {
  id: string;
  subject: { id: string; name: string };
  object: { id: string; name: string };
  stakePercent?: number | null | undefined;
  validFrom?: string | null | undefined;
}

/** A line of evidence: one claim of a member, or all models that a member builds on the platform. */
export interface EvidenceLine<C extends EvidenceClaim = EvidenceClaim, S extends string = string> {
  key: string;
  member: { id: string; name: string };
  status: S;
  type: string;
  claims: C[];
  models: { id: string; name: string }[];
  since: string | null;
  ownership: readonly OwnershipStep[];
}

const typeOrder = ['DEVELOPS', 'USES', 'BUILT_ON'];

/** The lines of one side: the group itself first, then who began first; a member's models make one line. */
export const evidenceLines = <C extends EvidenceClaim, S extends string>(
  items: readonly EvidenceItem<C, S>[],
): EvidenceLine<C, S>[] => {
  const lines = new Map<string, EvidenceLine<C, S>>();
  for (const item of items) {
    const key = item.model ? `${item.member.id} ${item.status}` : item.claim.id;
    const line = lines.get(key) ?? emptyLine(key, item);
    line.claims.push(item.claim);
    if (item.model) line.models.push(item.model);
    line.since = earliest(line.since, item.claim.validFrom ?? null);
    lines.set(key, line);
  }
  const began = firstStarts(lines.values());
  return [...lines.values()].sort(
    (a, b) =>
      a.ownership.length - b.ownership.length ||
      compareText(began.get(a.member.id) ?? '9999', began.get(b.member.id) ?? '9999') ||
      compareText(a.member.id, b.member.id) ||
      typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type),
  );
};

const emptyLine = <C extends EvidenceClaim, S extends string>(
  key: string,
  item: EvidenceItem<C, S>,
): EvidenceLine<C, S> => ({
  key,
  member: item.member,
  status: item.status,
  type: item.claim.type,
  claims: [],
  models: [],
  since: null,
  ownership: item.ownership,
});

const firstStarts = (lines: Iterable<EvidenceLine>): Map<string, string> => {
  const starts = new Map<string, string>();
  for (const line of lines) {
    const start = earliest(starts.get(line.member.id) ?? null, line.since);
    if (start !== null) starts.set(line.member.id, start);
  }
  return starts;
};

const earliest = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a < b ? a : b);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
