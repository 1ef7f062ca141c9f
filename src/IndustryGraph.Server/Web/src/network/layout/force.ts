import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { itemBox } from './boxes';
import type { Item, LayoutInput, Place, Places } from './place';
import { separate } from './separate';
import { startPlaces } from './start';

/** Up to so many things labels are kept apart exactly; beyond, forms only, as most labels are not drawn then. */
const mostWithLabels = 420;

/** One seed, or many: ForceAtlas2 from a good start with the seeds pinned, then everything is moved apart. No randomness. */
export function layoutByForce(input: LayoutInput): Map<string, Place> {
  const start = startPlaces(input);
  const graph = graphOf(input, start);
  forceAtlas2.assign(graph, {
    iterations: iterationsFor(input.items.length),
    settings: settingsFor(input.items.length),
  });
  if (input.items.length > mostWithLabels) {
    noverlap.assign(graph, { maxIterations: input.items.length > 3000 ? 30 : 80, settings: { margin: 3, ratio: 1.1 } });
    return placesOf(graph, input.items);
  }
  const seeds = new Set(input.items.filter((item) => item.role === 'seed').map((item) => item.id));
  return separate(input.items, compact(placesOf(graph, input.items), input), seeds);
}

function iterationsFor(count: number): number {
  return count > 4000 ? 60 : count > 1000 ? 150 : 400;
}

function settingsFor(count: number): Record<string, unknown> {
  return {
    barnesHutOptimize: count > 300,
    barnesHutTheta: 0.7,
    gravity: count > 300 ? 0.6 : 0.05,
    scalingRatio: count > 300 ? 30 : 320,
    slowDown: 4,
    strongGravityMode: false,
    outboundAttractionDistribution: false,
  };
}

function graphOf(input: LayoutInput, start: Places): Graph {
  const graph = new Graph({ type: 'undirected' });
  for (const item of input.items) {
    const { x, y } = start.get(item.id) as Place;
    graph.addNode(item.id, { x, y, size: item.radius, fixed: item.role === 'seed' });
  }
  for (const [one, other] of input.pairs)
    if (one !== other && !graph.hasEdge(one, other)) graph.addEdge(one, other, { weight: 1 });
  return graph;
}

function placesOf(graph: Graph, items: readonly Item[]): Map<string, Place> {
  return new Map(
    items.map((item) => {
      const x = graph.getNodeAttribute(item.id, 'x') as number;
      const y = graph.getNodeAttribute(item.id, 'y') as number;
      return [item.id, { x, y, anchor: anchorOf(item, graph, x, y) }];
    }),
  );
}

// A label looks away from what its thing is linked to, where there are no lines.
function anchorOf(item: Item, graph: Graph, x: number, y: number): Place['anchor'] {
  if (item.role === 'seed') return 'below';
  let dx = 0;
  let dy = 0;
  graph.forEachNeighbor(item.id, (_, attributes) => {
    const distance = Math.hypot(x - attributes.x, y - attributes.y) || 1;
    dx += (x - attributes.x) / distance;
    dy += (y - attributes.y) / distance;
  });
  if (Math.abs(dy) > 2.2 * Math.abs(dx)) return dy < 0 ? 'above' : 'below';
  return dx < 0 ? 'left' : 'right';
}

// Forces know no scale: the cloud is brought to about the density at which names can be read.
function compact(places: Map<string, Place>, input: LayoutInput): Map<string, Place> {
  const area = input.items.reduce((sum, item) => {
    const box = itemBox(item, places.get(item.id) as Place);
    return sum + (box.right - box.left + 16) * (box.bottom - box.top + 16);
  }, 0);
  const all = [...places.values()];
  const width = Math.max(...all.map((place) => place.x)) - Math.min(...all.map((place) => place.x));
  const height = Math.max(...all.map((place) => place.y)) - Math.min(...all.map((place) => place.y));
  const scale = Math.sqrt((area * 1.7) / Math.max(1, width * height));
  return new Map([...places].map(([id, place]) => [id, { ...place, x: place.x * scale, y: place.y * scale }]));
}
