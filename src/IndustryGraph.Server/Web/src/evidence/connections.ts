import type { Facts, Line } from '../network/model/facts';
import type { Kind } from '../network/model/kinds';
import { kindsOffByDefault } from '../network/model/kinds';
import { firmest, type Status } from '../network/model/statuses';

/** What connects a pair: a thing between them, with how it is linked to either. */
export interface Connection {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly left: Status;
  readonly right: Status;
  /** When the latest of its claims began, as stated; empty where none was. */
  readonly latest: string;
}

/** All that connects a pair on the day. */
export interface Connections {
  readonly things: readonly Connection[];
  /** The claims that name both; null where there is none. */
  readonly direct: { readonly status: Status; readonly count: number } | null;
  /** How many things of each kind were not counted. */
  readonly leftOut: ReadonlyMap<Kind, number>;
}

/** Finds what connects a pair: claims that name both, and things that both are linked to, latest change first. */
export function connectionsOf(
  facts: Facts,
  left: string,
  right: string,
  statuses: readonly Status[],
  countAll: boolean,
): Connections {
  const lines = facts.lines.filter((line) => statuses.includes(line.status));
  const direct = lines.filter((line) => joins(line, left, right));
  const ofLeft = byOther(lines, left);
  const ofRight = byOther(lines, right);
  const things: Connection[] = [];
  const leftOut = new Map<Kind, number>();
  for (const [id, leftLines] of ofLeft) {
    const rightLines = ofRight.get(id);
    const entity = facts.entities.get(id);
    if (rightLines === undefined || entity === undefined || id === left || id === right) continue;
    if (!countAll && kindsOffByDefault.includes(entity.kind)) {
      leftOut.set(entity.kind, (leftOut.get(entity.kind) ?? 0) + 1);
      continue;
    }
    things.push({
      id,
      name: entity.name,
      kind: entity.kind,
      left: firmest(leftLines.map((line) => line.status)),
      right: firmest(rightLines.map((line) => line.status)),
      latest: latestOf([...leftLines, ...rightLines]),
    });
  }
  things.sort((one, other) => compareLatest(one.latest, other.latest) || (one.id < other.id ? -1 : 1));
  const status = firmest(direct.map((line) => line.status));
  return { things, direct: direct.length === 0 ? null : { status, count: direct.length }, leftOut };
}

function joins(line: Line, one: string, other: string): boolean {
  return (line.subject === one && line.object === other) || (line.subject === other && line.object === one);
}

function byOther(lines: readonly Line[], id: string): ReadonlyMap<string, Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.subject !== id && line.object !== id) continue;
    const other = line.subject === id ? line.object : line.subject;
    const group = found.get(other);
    if (group) group.push(line);
    else found.set(other, [line]);
  }
  return found;
}

function latestOf(lines: readonly Line[]): string {
  return lines.reduce((latest, { validFrom }) => (validFrom && validFrom > latest ? validFrom : latest), '');
}

function compareLatest(one: string, other: string): number {
  return one === other ? 0 : one > other ? -1 : 1;
}
