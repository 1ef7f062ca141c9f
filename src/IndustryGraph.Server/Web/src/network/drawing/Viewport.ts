import type Sigma from 'sigma';
import { type Extent, fitExtents } from './fitExtents';

/** Half the side of the square of the world that sigma scales by; any number does. */
const half = 500;
const home = { x: 0.5, y: 0.5, angle: 0, ratio: 1 };

/** The part of the canvas that panes or keys cover, in CSS pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Converts between the world (CSS pixels at zoom 1, y downwards) and sigma's camera. */
export class Viewport {
  private readonly sigma: Sigma;

  constructor(sigma: Sigma) {
    this.sigma = sigma;
    sigma.setCustomBBox({ x: [-half, half], y: [-half, half] });
  }

  /** CSS pixels of one unit of the world where sigma's camera is at ratio 1. */
  unit(): number {
    const from = this.sigma.framedGraphToViewport(framed(0, 0), { cameraState: home });
    const to = this.sigma.framedGraphToViewport(framed(half, 0), { cameraState: home });
    return Math.max(1e-6, (to.x - from.x) / half);
  }

  /** How many CSS pixels one unit of the world takes now. */
  zoom(): number {
    return this.unit() / this.sigma.getCamera().ratio;
  }

  /**
   * The camera that shows all extents inside the padding, no closer than the given zoom. Labels and forms keep their size in
   * pixels while places move apart and together, so the zoom is searched for.
   */
  cameraFor(
    extents: readonly Extent[],
    padding: Padding,
    closest: number,
  ): { x: number; y: number; angle: number; ratio: number } {
    const { width, height } = this.sigma.getDimensions();
    const room = {
      width: Math.max(50, width - padding.left - padding.right),
      height: Math.max(50, height - padding.top - padding.bottom),
    };
    const { zoom, box } = fitExtents(extents, room, closest);
    const x = ((box.left + box.right) / 2 - (padding.left - padding.right) / 2) / zoom;
    const y = ((box.top + box.bottom) / 2 - (padding.top - padding.bottom) / 2) / zoom;
    return { ...framed(x, y), angle: 0, ratio: this.unit() / zoom };
  }

  /** Where a point of the world is on the screen. */
  toScreen(x: number, y: number): { x: number; y: number } {
    return this.sigma.framedGraphToViewport(framed(x, y));
  }

  /** Which point of the world is at a point of the screen. */
  toWorld(x: number, y: number): { x: number; y: number } {
    const point = this.sigma.viewportToFramedGraph({ x, y });
    return { x: (point.x - 0.5) * 2 * half, y: (0.5 - point.y) * 2 * half };
  }
}

// Sigma forgets its own normalization whenever the graph is rebuilt; ours is fixed.
function framed(x: number, y: number): { x: number; y: number } {
  return { x: 0.5 + x / (2 * half), y: 0.5 - y / (2 * half) };
}
