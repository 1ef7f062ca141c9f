import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { type Box, itemBox } from './boxes';
import type { Item, LayoutInput, Place, Places } from './place';
import { settle } from './settle';
import { startPlaces } from './start';
import { turnLabels } from './turnLabels';

/** Up to so many things labels are kept apart exactly; beyond, forms only, as most labels are not drawn then. */
const mostWithLabels = 420;

/**
 * Many seeds: ForceAtlas2 from a good start with the seeds pinned, stretched to the space that there is, then each thing
 * gets the nearest place at which it and its label are free. No randomness.
 */
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
  const room = roomFor(input);
  stretch(graph, room);
  return turnLabels(input, settle(input.items, placesOf(graph, input.items), room), room);
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

/** How much emptier than its forms and labels a picture is where it is crowded, and where it is sparse. */
const crowded = 2.1;
const sparse = 5;

// The space at hand, larger where names could not be read in it, smaller where little is there to fill it.
function roomFor({ items, space }: LayoutInput): Box {
  const width = Math.max(320, space.width - 48);
  const height = Math.max(320, space.height - 84);
  const area = items.reduce((sum, item) => {
    const box = itemBox(item, { x: 0, y: 0, anchor: 'right' });
    return sum + (box.right - box.left) * (box.bottom - box.top);
  }, 0);
  const fill = area / (width * height);
  const scale = Math.max(Math.sqrt(fill * crowded), Math.min(1, Math.sqrt(fill * sparse)));
  const [x, y] = [(width * scale) / 2, (height * scale) / 2];
  return { left: -x, right: x, top: -y, bottom: y };
}

// Forces know neither scale nor proportions. Names reach aside, so the places keep away from the edges left and right.
function stretch(graph: Graph, room: Box): void {
  const places = graph.mapNodes((_, { x, y }) => ({ x: x as number, y: y as number }));
  const span = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = span(places.map(({ x }) => x));
  const [top, bottom] = span(places.map(({ y }) => y));
  const width = (room.right - room.left) * 0.78;
  const height = (room.bottom - room.top) * 0.88;
  graph.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: ((attributes.x - (left + right) / 2) * width) / Math.max(1, right - left),
    y: ((attributes.y - (top + bottom) / 2) * height) / Math.max(1, bottom - top),
  }));
}
