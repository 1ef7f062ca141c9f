import Graph from 'graphology';
import Sigma from 'sigma';
import { type Box, halfPill, itemBox } from '../layout/boxes';
import type { Place, Places } from '../layout/place';
import type { Scene, SceneEdge, SceneNode } from '../model/scene';
import { hex } from './colour';
import { edgeProgram } from './edgeProgram';
import type { Extent } from './fitExtents';
import { type Focus, focusOf } from './focus';
import { LabelLayer } from './labelLayer';
import { labelledNodes } from './labelledNodes';
import { edgeLook, nodeLook, underlayLook } from './looks';
import { between, moveDuration, prefersNoMotion } from './moves';
import { nodeProgram } from './nodeProgram';
import { Pace } from './Pace';
import { labelWidthOf } from './TextWidths';
import { readTheme, type Theme } from './theme';
import { type Padding, Viewport } from './Viewport';

/** What the drawing tells the view. Coordinates are CSS pixels of the canvas. */
export interface DrawingEvents {
  readonly onNode: (id: string, double: boolean) => void;
  readonly onEdge: (edge: SceneEdge) => void;
  readonly onStage: () => void;
  readonly onPoint: (
    target: { readonly node?: string; readonly edge?: SceneEdge } | undefined,
    x: number,
    y: number,
  ) => void;
  readonly onDrop: (id: string, place: Place) => void;
  /** After each frame. */
  readonly onFrame: () => void;
}

const padding: Padding = { top: 18, right: 14, bottom: 18, left: 14 };
const closestFit = 1.25;
const manyNodes = 1500;
const mostLabels = 260;
const fewLabels = 40;

/** The picture: sigma with our programs, our labels over it, and moves between layouts. Knows nothing of React. */
export class NetworkDrawing {
  private readonly graph = new Graph({ type: 'undirected', multi: true });
  private readonly sigma: Sigma;
  private readonly viewport: Viewport;
  private readonly labels = new LabelLayer();
  private readonly container: HTMLElement;
  private readonly events: DrawingEvents;
  private readonly observer: ResizeObserver;
  private readonly pace: Pace;
  private theme: Theme;
  private scene: Scene | undefined;
  private nodes = new Map<string, SceneNode>();
  private edges = new Map<string, SceneEdge>();
  private places: Places = new Map();
  private path: readonly string[] = [];
  private pointed: string | undefined;
  private focused: string | undefined;
  private focus: Focus | undefined;
  private moving = 0;
  private moved = false;
  private base = 1;
  private dragged: string | undefined;

  constructor(container: HTMLElement, events: DrawingEvents) {
    this.container = container;
    this.events = events;
    this.theme = readTheme(container);
    this.pace = new Pace(() => this.sigma.scheduleRender());
    const skipPicking = (): boolean => this.pace.isMoving();
    const skipLines = (): boolean => this.nodes.size > manyNodes && this.pace.isSlow();
    const strokes = edgeProgram({ skipPicking, skipLines });
    this.sigma = new Sigma(this.graph, container, {
      nodeProgramClasses: { form: nodeProgram(() => this.theme, skipPicking) },
      edgeProgramClasses: { underlay: strokes, stroke: strokes },
      defaultNodeType: 'form',
      defaultEdgeType: 'stroke',
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      enableEdgeEvents: true,
      stagePadding: 0,
      zIndex: true,
      minEdgeThickness: 0,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio / this.base),
      allowInvalidContainer: true,
      doubleClickZoomingRatio: 1,
    });
    this.viewport = new Viewport(this.sigma);
    this.base = this.viewport.unit();
    this.sigma.on('afterRender', () => this.afterRender());
    this.observer = new ResizeObserver(() => this.resized());
    this.observer.observe(container);
    this.hideUnused();
    this.listen();
  }

  /** Shows a picture. Things that stay move to their new places within a quarter of a second, unless motion is unwanted. */
  show(scene: Scene, places: Places, path: readonly string[]): void {
    const before = this.places;
    const first = this.nodes.size === 0;
    this.scene = scene;
    this.nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    this.edges = new Map(scene.edges.map((edge) => [edge.key, edge]));
    this.path = path;
    this.focus = focusOf(scene, path, undefined);
    this.sigma.setSetting('enableEdgeEvents', scene.nodes.length <= manyNodes);
    cancelAnimationFrame(this.moving);
    const still = first || prefersNoMotion() || scene.nodes.length > manyNodes || !changes(before, places);
    this.build(still ? places : between(before, places, 0));
    if (still) {
      this.places = places;
      if (!first && !this.moved) this.fit();
    } else {
      this.move(before, places);
    }
  }

  /** Marks the path between two things. */
  select(path: readonly string[]): void {
    this.path = path;
    this.restyle();
  }

  /** Points at a thing from outside, as the list beside the picture or the arrow keys do. */
  point(id: string | undefined): void {
    this.focused = id;
    this.restyle();
  }

  /** Reads the colours again, after light became dark. */
  retheme(): void {
    this.theme = readTheme(this.container);
    this.restyle();
  }

  /** Shows everything. */
  fit(animate = true): void {
    this.moved = false;
    const camera = this.viewport.cameraFor(this.extents(), padding, closestFit);
    if (animate && !prefersNoMotion()) void this.sigma.getCamera().animate(camera, { duration: moveDuration });
    else this.sigma.getCamera().setState(camera);
  }

  /** Zooms in (above 1) or out, around the middle. */
  zoomBy(factor: number): void {
    this.moved = true;
    const camera = this.sigma.getCamera();
    const ratio = camera.ratio / factor;
    if (prefersNoMotion()) camera.setState({ ratio });
    else void camera.animate({ ratio }, { duration: 120 });
  }

  /** Moves the picture by CSS pixels. */
  panBy(x: number, y: number): void {
    const middle = this.sigma.getDimensions();
    const from = this.sigma.viewportToFramedGraph({ x: middle.width / 2, y: middle.height / 2 });
    const to = this.sigma.viewportToFramedGraph({ x: middle.width / 2 + x, y: middle.height / 2 + y });
    const camera = this.sigma.getCamera();
    camera.setState({ x: camera.x + to.x - from.x, y: camera.y + to.y - from.y });
  }

  /** Where a thing is on the screen, with its radius there. */
  screenOf(id: string): { readonly x: number; readonly y: number; readonly radius: number } | undefined {
    const place = this.places.get(id);
    const node = this.nodes.get(id);
    if (place === undefined || node === undefined) return undefined;
    return { ...this.viewport.toScreen(place.x, place.y), radius: this.sigma.scaleSize(node.radius) };
  }

  /** The places as they are now. */
  currentPlaces(): Places {
    return this.places;
  }

  zoom(): number {
    return this.viewport.zoom();
  }

  /** The picture as a canvas of its own, with labels, on the background. */
  toCanvas(): HTMLCanvasElement {
    this.sigma.refresh();
    const layers = this.sigma.getCanvases();
    const { width, height } = layers.nodes as HTMLCanvasElement;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = hex(this.theme.canvas);
    context.fillRect(0, 0, width, height);
    for (const layer of ['edges', 'nodes', 'labels']) context.drawImage(layers[layer] as HTMLCanvasElement, 0, 0);
    return canvas;
  }

  dispose(): void {
    cancelAnimationFrame(this.moving);
    this.observer.disconnect();
    this.pace.dispose();
    this.sigma.kill();
  }

  // Sigma's layers for what we do not use would be composed into every frame all the same.
  private hideUnused(): void {
    const layers = this.sigma.getCanvases();
    for (const name of ['edgeLabels', 'hovers', 'hoverNodes']) {
      const layer = layers[name];
      if (layer) layer.style.display = 'none';
    }
  }

  private build(places: Places): void {
    this.graph.clear();
    for (const node of this.nodes.values()) {
      const place = places.get(node.id) ?? { x: 0, y: 0 };
      this.graph.addNode(node.id, { x: place.x, y: -place.y, label: null, ...nodeLook(node, this.theme, this.focus) });
    }
    for (const edge of this.edges.values())
      this.graph.addEdgeWithKey(edge.key, edge.source, edge.target, edgeLook(edge, this.theme, this.focus));
    this.underlay();
  }

  private underlay(): void {
    for (const key of this.focus?.lines ?? []) {
      const edge = this.edges.get(key) as SceneEdge;
      this.graph.addEdgeWithKey(`${key} underlay`, edge.source, edge.target, underlayLook(this.theme));
    }
  }

  private restyle(): void {
    if (this.scene === undefined) return;
    this.focus = focusOf(this.scene, this.path, this.pointed ?? this.focused);
    for (const edge of this.graph.filterEdges((_, attributes) => attributes.type === 'underlay'))
      this.graph.dropEdge(edge);
    this.graph.updateEachNodeAttributes((id, attributes) => ({
      ...attributes,
      ...nodeLook(this.nodes.get(id) as SceneNode, this.theme, this.focus),
    }));
    // The hint makes sigma index anew; without it it repaints lines that it has not indexed yet.
    this.graph.updateEachEdgeAttributes(
      (key, attributes) => ({ ...attributes, ...edgeLook(this.edges.get(key) as SceneEdge, this.theme, this.focus) }),
      { attributes: ['type', 'zIndex', 'color', 'size'] },
    );
    this.underlay();
  }

  private move(from: Places, to: Places): void {
    const start = performance.now();
    const step = (): void => {
      const share = Math.min(1, (performance.now() - start) / moveDuration);
      this.places = share === 1 ? to : between(from, to, share);
      this.graph.updateEachNodeAttributes((id, attributes) => {
        const place = this.places.get(id);
        return place ? { ...attributes, x: place.x, y: -place.y } : attributes;
      });
      if (share < 1) this.moving = requestAnimationFrame(step);
      else if (!this.moved) this.fit();
    };
    this.places = from;
    step();
  }

  private extents(): readonly Extent[] {
    const few = this.nodes.size <= manyNodes;
    return [...this.places].flatMap(([id, { x, y, anchor }]) => {
      const node = this.nodes.get(id);
      if (node === undefined) return [];
      const item = few
        ? { ...node, labelWidth: labelWidthOf(node.label, node.role === 'seed', this.theme.font) }
        : { ...node, label: [] };
      return [{ x, y, reach: itemBox(item, { x: 0, y: 0, anchor }) }];
    });
  }

  private afterRender(): void {
    if (this.scene === undefined) return;
    const canvas = this.sigma.getCanvases().labels as HTMLCanvasElement;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    const nodes = labelledNodes(this.nodes.values(), this.places, this.focus, this.pointed ?? this.focused, {
      toScreen: (x, y) => this.viewport.toScreen(x, y),
      scale: (size) => this.sigma.scaleSize(size),
      ...this.sigma.getDimensions(),
    });
    this.labels.draw(context, nodes, this.coveredBoxes(), this.theme, this.pace.isSlow() ? fewLabels : mostLabels);
    this.pace.drawn();
    this.events.onFrame();
  }

  // The pills below the seeds, the zoom buttons and the key of sizes are elements of the page; labels keep off them.
  private coveredBoxes(): readonly Box[] {
    const { width, height } = this.sigma.getDimensions();
    const corners = [
      { left: width - 52, right: width, top: height - 108, bottom: height },
      { left: 0, right: 220, top: height - 54, bottom: height },
    ];
    const pills = (this.scene?.hubs ?? []).flatMap((hub) => {
      const at = this.screenOf(hub.id);
      if (at === undefined || this.nodes.get(hub.id)?.role !== 'seed') return [];
      return [
        { left: at.x - halfPill, right: at.x + halfPill, top: at.y + at.radius + 28, bottom: at.y + at.radius + 54 },
      ];
    });
    return [...corners, ...pills];
  }

  // Sigma watches the window, not its container.
  private resized(): void {
    if (this.container.clientWidth === 0) return;
    this.sigma.resize();
    this.sigma.scheduleRefresh();
    this.base = this.viewport.unit();
    if (!this.moved && this.nodes.size > 0) this.fit(false);
  }

  private listen(): void {
    this.sigma.on('clickNode', ({ node }) => this.events.onNode(node, false));
    this.sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault();
      this.events.onNode(payload.node, true);
    });
    this.sigma.on('clickEdge', ({ edge }) => this.tellEdge(edge, (found) => this.events.onEdge(found)));
    this.sigma.on('clickStage', () => this.events.onStage());
    this.sigma.on('doubleClickStage', (payload) => payload.preventSigmaDefault());
    this.sigma.on('enterNode', ({ node, event }) => this.pointAt(node, event.x, event.y));
    this.sigma.on('leaveNode', () => this.pointAt(undefined, 0, 0));
    this.sigma.on('enterEdge', ({ edge, event }) =>
      this.tellEdge(edge, (found) => this.events.onPoint({ edge: found }, event.x, event.y)),
    );
    this.sigma.on('leaveEdge', () => this.events.onPoint(undefined, 0, 0));
    this.listenToDrags();
  }

  private listenToDrags(): void {
    this.sigma.getCamera().on('updated', () => {
      this.pace.moved();
      if (this.sigma.getMouseCaptor().isMoving || this.sigma.getMouseCaptor().isMouseDown) this.moved = true;
    });
    this.container.addEventListener(
      'wheel',
      () => {
        this.moved = true;
      },
      { passive: true },
    );
    this.sigma.on('downNode', ({ node }) => {
      this.dragged = node;
    });
    let carried = false;
    this.sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (this.dragged === undefined) return;
      preventSigmaDefault();
      event.original.preventDefault();
      carried = true;
      const { x, y } = this.viewport.toWorld(event.x, event.y);
      const place = { x, y, anchor: this.places.get(this.dragged)?.anchor ?? 'right' };
      this.places = new Map(this.places).set(this.dragged, place);
      this.graph.mergeNodeAttributes(this.dragged, { x, y: -y });
    });
    const drop = (): void => {
      const place = this.dragged === undefined ? undefined : this.places.get(this.dragged);
      if (carried && this.dragged !== undefined && place) this.events.onDrop(this.dragged, place);
      this.dragged = undefined;
      carried = false;
    };
    this.sigma.on('upNode', drop);
    this.sigma.on('upStage', drop);
  }

  private pointAt(node: string | undefined, x: number, y: number): void {
    this.pointed = node;
    this.restyle();
    this.events.onPoint(node === undefined ? undefined : { node }, x, y);
  }

  private tellEdge(key: string, tell: (edge: SceneEdge) => void): void {
    const edge = this.edges.get(key.replace(/ underlay$/u, ''));
    if (edge) tell(edge);
  }
}

function changes(before: Places, after: Places): boolean {
  for (const [id, place] of after) {
    const other = before.get(id);
    if (other && (other.x !== place.x || other.y !== place.y)) return true;
  }
  return false;
}
