import { type Adjacency, neighboursOf } from './adjacency';
import type { Choices } from './choices';
import type { Entity, Facts } from './facts';
import { type Kind, kinds } from './kinds';
import type { HubCount, Scene, SceneEdge } from './scene';
import { isOver, statuses } from './statuses';

/** How much of each hub is drawn, and what was left out, by kind. */
export function countHubs(
  facts: Facts,
  choices: Choices,
  hubs: readonly string[],
  chosen: ReadonlySet<string>,
  edges: readonly SceneEdge[],
): readonly HubCount[] {
  return hubs.map((id) => {
    const drawn = edges.filter((edge) => edge.source === id || edge.target === id).flatMap((edge) => edge.lines);
    const out = new Set<string>();
    for (const line of facts.lines) {
      if (isOver(line.status) || (line.subject !== id && line.object !== id)) continue;
      const other = line.subject === id ? line.object : line.subject;
      if (!chosen.has(other)) out.add(other);
    }
    const leftOut = new Map<Kind, number>();
    for (const other of out) {
      const kind = facts.entities.get(other)?.kind;
      if (kind) leftOut.set(kind, (leftOut.get(kind) ?? 0) + 1);
    }
    return {
      id,
      shown: drawn.filter((line) => !isOver(line.status)).length,
      degree: (facts.entities.get(id) as Entity).degree,
      leftOut: new Map([...leftOut].sort(([one], [other]) => kinds.indexOf(one) - kinds.indexOf(other))),
      capped: [...leftOut.keys()].some((kind) => choices.kinds.includes(kind)),
    };
  });
}

/** How many things of each kind are drawn, and how many neighbours of the hubs there are. */
export function countKinds(
  facts: Facts,
  choices: Choices,
  hubs: readonly string[],
  chosen: ReadonlySet<string>,
  adjacency: Adjacency,
): Scene['kinds'] {
  const around = new Set<string>(chosen);
  for (const hub of hubs)
    for (const id of neighboursOf(adjacency, hub)) if (!choices.hidden.includes(id)) around.add(id);
  const count = (ids: Iterable<string>, kind: Kind): number => {
    let number = 0;
    for (const id of ids) if (facts.entities.get(id)?.kind === kind) number++;
    return number;
  };
  return new Map(kinds.map((kind) => [kind, { shown: count(chosen, kind), available: count(around, kind) }]));
}

/** How many claims of each status are between the things that are drawn; those of a status that is off count as available. */
export function countStatuses(facts: Facts, choices: Choices, chosen: ReadonlySet<string>): Scene['statuses'] {
  const hubs = new Set([...choices.seeds, ...choices.expanded]);
  const inside = facts.lines.filter(
    (line) =>
      line.subject !== line.object &&
      ((chosen.has(line.subject) && chosen.has(line.object)) ||
        (isOver(line.status) && (hubs.has(line.subject) || hubs.has(line.object)))),
  );
  return new Map(
    statuses.map((status) => {
      const available = inside.filter((line) => line.status === status);
      const shown = choices.statuses.includes(status)
        ? available.filter((line) => chosen.has(line.subject) && chosen.has(line.object)).length
        : 0;
      return [status, { shown, available: available.length }];
    }),
  );
}
