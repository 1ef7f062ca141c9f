import { shortName } from '../../design/names';
import { type Adjacency, adjacencyOf, neighboursOf } from './adjacency';
import { type Choices, hubsOf } from './choices';
import { countHubs, countKinds, countStatuses } from './counts';
import type { Entity, Facts, Line } from './facts';
import { labelLines } from './labels';
import { radiusOf } from './radius';
import { compareCandidates } from './ranking';
import { pairKey, type Role, type Scene, type SceneEdge, type SceneNode } from './scene';
import { firmest } from './statuses';

/** How many neighbours of each seed are drawn before a cap says "shown n of m": fewer where there are more seeds. */
export function capFor(seeds: number): number {
  if (seeds <= 1) return 40;
  return seeds === 2 ? 22 : Math.max(8, Math.floor(54 / seeds));
}

/** How many neighbours an expanded thing brings. */
const expandedCap = 12;

/** The picture of what the server knows, as far as the user chose to see it. */
export function buildScene(facts: Facts, choices: Choices): Scene {
  const hubs = hubsOf(choices).filter((id) => facts.entities.has(id));
  const lines = facts.lines.filter((line) => choices.statuses.includes(line.status));
  const adjacency = adjacencyOf(lines.map((line) => [line.subject, line.object] as const));
  const seeds = hubs.filter((id) => choices.seeds.includes(id));
  const bridges = bridgesBetween(facts, choices, seeds, adjacency);
  const chosen = chosenNeighbours(facts, choices, hubs, adjacency, bridges);
  for (const id of bridges) if (linksBoth(facts, seeds, id, chosen, adjacency)) chosen.add(id);

  const nodes = [...chosen].map((id) => sceneNode(facts, choices, hubs, adjacency, id));
  const edges = sceneEdges(lines, chosen);
  return {
    nodes,
    edges,
    hubs: countHubs(facts, choices, hubs, chosen, edges),
    kinds: countKinds(facts, choices, hubs, chosen, adjacency),
    statuses: countStatuses(facts, choices, chosen),
    truncated: facts.truncated,
  };
}

function chosenNeighbours(
  facts: Facts,
  choices: Choices,
  hubs: readonly string[],
  adjacency: Adjacency,
  bridges: readonly string[],
): Set<string> {
  const chosen = new Set<string>(hubs);
  for (const hub of hubs) {
    const wanted = [...neighboursOf(adjacency, hub)].filter((id) => isWanted(facts, choices, id) && !hubs.includes(id));
    const ranked = wanted.map((id) => ({
      entity: facts.entities.get(id) as Entity,
      hubs: hubs.filter((other) => neighboursOf(adjacency, other).has(id)).length,
      links: [...wanted, ...bridges, ...bridges].filter((other) => neighboursOf(adjacency, id).has(other)).length,
    }));
    ranked.sort(compareCandidates);
    const kept = choices.uncapped.includes(hub)
      ? ranked
      : ranked.slice(0, choices.seeds.includes(hub) ? capFor(choices.seeds.length) : expandedCap);
    for (const candidate of kept) chosen.add(candidate.entity.id);
  }
  return chosen;
}

function isWanted(facts: Facts, choices: Choices, id: string): boolean {
  const entity = facts.entities.get(id);
  return entity !== undefined && choices.kinds.includes(entity.kind) && !choices.hidden.includes(id);
}

// A thing beyond the neighbours is drawn where it links agreements of two hubs: it tells more than two loose ends do.
function bridgesBetween(
  facts: Facts,
  choices: Choices,
  hubs: readonly string[],
  adjacency: Adjacency,
): readonly string[] {
  if (choices.seeds.length !== 2) return [];
  const around = new Set(hubs.flatMap((hub) => [hub, ...neighboursOf(adjacency, hub)]));
  const wanted = new Set([...around].filter((id) => isWanted(facts, choices, id)));
  const found = [...facts.entities.keys()].filter(
    (id) => !around.has(id) && isWanted(facts, choices, id) && linksBoth(facts, hubs, id, wanted, adjacency),
  );
  return found.sort().slice(0, 3);
}

function linksBoth(
  facts: Facts,
  hubs: readonly string[],
  id: string,
  among: ReadonlySet<string>,
  adjacency: Adjacency,
): boolean {
  const through = [...neighboursOf(adjacency, id)].filter(
    (other) => among.has(other) && facts.entities.get(other)?.kind === 'agreement',
  );
  return hubs.every((hub) =>
    through.some((other) => {
      const linked = neighboursOf(adjacency, other);
      return linked.has(hub) && hubs.every((each) => each === hub || !linked.has(each));
    }),
  );
}

function sceneNode(
  facts: Facts,
  choices: Choices,
  hubs: readonly string[],
  adjacency: Adjacency,
  id: string,
): SceneNode {
  const entity = facts.entities.get(id) as Entity;
  const linked = hubs.filter((hub) => hub !== id && neighboursOf(adjacency, id).has(hub));
  const parties =
    entity.kind === 'agreement'
      ? [...neighboursOf(adjacency, id)].map((other) => facts.entities.get(other)?.name ?? '')
      : [];
  return {
    ...entity,
    role: roleOf(choices, id, linked.length),
    hubs: linked,
    radius: radiusOf(entity.degree),
    label: labelLines(shortName(entity.name, entity.kind, parties)),
  };
}

function roleOf(choices: Choices, id: string, linked: number): Role {
  if (choices.seeds.includes(id)) return 'seed';
  if (choices.expanded.includes(id)) return 'expanded';
  if (linked >= 2) return 'shared';
  return linked === 1 ? 'own' : 'beyond';
}

function sceneEdges(lines: readonly Line[], chosen: ReadonlySet<string>): readonly SceneEdge[] {
  const grouped = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.subject === line.object || !chosen.has(line.subject) || !chosen.has(line.object)) continue;
    const key = pairKey(line.subject, line.object);
    const group = grouped.get(key);
    if (group) group.push(line);
    else grouped.set(key, [line]);
  }
  return [...grouped].map(([key, group]) => {
    const [source, target] = key.split(' ') as [string, string];
    return { key, source, target, status: firmest(group.map((line) => line.status)), lines: group };
  });
}
