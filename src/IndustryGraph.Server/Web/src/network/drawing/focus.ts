import { pairKey, type Scene } from '../model/scene';

/** What stands out. `path`: the things of the selected path in order; `strong`: things that stay full; `lines`: keys of the marked lines. */
export interface Focus {
  readonly path: readonly string[];
  readonly lines: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
}

/** What stays full where a path is selected or a thing is pointed at; nothing where neither is, and then all is full. */
export function focusOf(scene: Scene, path: readonly string[], pointed: string | undefined): Focus | undefined {
  const strong = new Set<string>();
  const present = new Set(scene.nodes.map((node) => node.id));
  const shown = path.filter((id) => present.has(id));
  if (shown.length === 0 && pointed === undefined) return undefined;
  const marked = new Set(shown.slice(1).map((id, index) => pairKey(shown[index] as string, id)));
  const drawn = scene.edges.filter((edge) => marked.has(edge.key));
  for (const id of shown) strong.add(id);
  for (const node of scene.nodes)
    if (node.role === 'seed' || (shown.length > 0 && linksEnds(node.hubs, shown))) strong.add(node.id);
  if (pointed !== undefined) {
    strong.add(pointed);
    for (const edge of scene.edges) {
      if (edge.source === pointed) strong.add(edge.target);
      if (edge.target === pointed) strong.add(edge.source);
    }
  }
  return { path: shown, lines: new Set(drawn.map((edge) => edge.key)), strong };
}

function linksEnds(hubs: readonly string[], path: readonly string[]): boolean {
  return hubs.length >= 2 && hubs.includes(path[0] as string) && hubs.includes(path[path.length - 1] as string);
}
