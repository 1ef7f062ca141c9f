import type { Choices } from '../model/choices';
import { pairKey, type Scene } from '../model/scene';

/** A pair to explain, and the thing between them to open. */
export interface PairChoice {
  readonly pair: readonly [string, string];
  readonly via: string | null;
}

/**
 * Which pair explains a thing: what lies between two hubs explains these two; anything else is paired with the hub that it is
 * linked to, or with the first seed. A seed is paired with the seed of the pair that is open, or with the next one.
 */
export function pairFor(
  scene: Scene,
  choices: Choices,
  current: readonly [string, string] | null,
  id: string,
): PairChoice | undefined {
  const node = scene.nodes.find((other) => other.id === id);
  if (node === undefined) return undefined;
  if (node.role === 'seed') {
    const other =
      (current ?? []).find((end) => end !== id && choices.seeds.includes(end)) ??
      choices.seeds.find((seed) => seed !== id);
    return other === undefined ? undefined : { pair: [other, id], via: null };
  }
  if (current?.every((end) => node.hubs.includes(end))) return { pair: current, via: id };
  const [first, second] = node.hubs;
  if (first !== undefined && second !== undefined) return { pair: [first, second], via: id };
  if (first !== undefined) return { pair: [first, id], via: null };
  const seed = nearestSeed(scene, choices, id);
  return seed === undefined ? undefined : { pair: [seed, id], via: null };
}

// A thing beyond the neighbours: the seed that it shares a neighbour with.
function nearestSeed(scene: Scene, choices: Choices, id: string): string | undefined {
  const edges = new Set(scene.edges.map((edge) => edge.key));
  const linked = scene.nodes.filter((node) => edges.has(pairKey(node.id, id)));
  return choices.seeds.find((seed) => linked.some((node) => edges.has(pairKey(node.id, seed)))) ?? choices.seeds[0];
}
