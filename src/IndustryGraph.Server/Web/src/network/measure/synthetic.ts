import type { Place } from '../layout/place';
import { kinds } from '../model/kinds';
import { radiusOf } from '../model/radius';
import { pairKey, type Scene, type SceneEdge, type SceneNode } from '../model/scene';
import { statuses } from '../model/statuses';

/** A picture of so many things in clusters, one and a half lines for each, for measuring. The same number gives the same one. */
export function syntheticPicture(count: number): { scene: Scene; places: Map<string, Place> } {
  const random = generator(count);
  const clusters = Math.max(1, Math.round(count / 60));
  const side = Math.ceil(Math.sqrt(clusters));
  const nodes: SceneNode[] = [];
  const places = new Map<string, Place>();
  for (let at = 0; at < count; at++) {
    const hub = at % clusters;
    const degree = at < clusters ? 60 : 1 + Math.floor(random() * 8);
    const angle = random() * 2 * Math.PI;
    const distance = at < clusters ? 0 : 60 + random() * 170;
    const id = `n${at}`;
    nodes.push({
      id,
      name: `Thing number ${at}`,
      kind: kinds[at % kinds.length] ?? 'supplier',
      degree,
      role: at === 0 ? 'seed' : 'own',
      hubs: [`n${hub}`],
      radius: radiusOf(degree),
      label: [`Thing ${at}`],
    });
    places.set(id, {
      x: (hub % side) * 480 + Math.cos(angle) * distance,
      y: Math.floor(hub / side) * 480 + Math.sin(angle) * distance,
      anchor: 'right',
    });
  }
  const edges = new Map<string, SceneEdge>();
  const link = (one: number, other: number): void => {
    const [source, target] = [`n${one}`, `n${other}`];
    const key = pairKey(source, target);
    const status = statuses[Math.floor(random() * statuses.length)] ?? 'ACTIVE';
    if (one !== other) edges.set(key, { key, source, target, status, lines: [] });
  };
  for (let at = clusters; at < count; at++) {
    link(at % clusters, at);
    if (at % 2 === 0) link(at, (at + clusters * (1 + Math.floor(random() * 5))) % count);
  }
  return {
    scene: { nodes, edges: [...edges.values()], hubs: [], kinds: new Map(), statuses: new Map(), truncated: false },
    places,
  };
}

function generator(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
