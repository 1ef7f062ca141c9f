import '../../design/tokens.css';
import { NetworkDrawing } from '../drawing/NetworkDrawing';
import { syntheticPicture } from './synthetic';

/** What panning a picture costs: milliseconds from frame to frame. */
export interface Panning {
  readonly nodes: number;
  readonly edges: number;
  readonly firstFrame: number;
  readonly frames: readonly number[];
}

declare global {
  interface Window {
    measurePanning: (count: number, closeUp: boolean) => Promise<Panning>;
  }
}

const duration = 3000;
const nothing = (): void => undefined;

window.measurePanning = async (count, closeUp) => {
  const container = document.createElement('div');
  container.style.cssText = 'position:fixed;inset:0';
  document.body.replaceChildren(container);
  const { scene, places } = syntheticPicture(count);
  const start = performance.now();
  const drawing = new NetworkDrawing(container, {
    onNode: nothing,
    onEdge: nothing,
    onStage: nothing,
    onPoint: nothing,
    onDrop: nothing,
    onFrame: nothing,
  });
  drawing.show(scene, places, []);
  drawing.fit(false);
  if (closeUp) drawing.zoomBy(4);
  await frame();
  await frame();
  const firstFrame = performance.now() - start;
  const frames: number[] = [];
  const begin = performance.now();
  let last = begin;
  for (let at = 0; last - begin < duration; at++) {
    drawing.panBy(at % 120 < 60 ? 3 : -3, 1);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  drawing.dispose();
  return { nodes: scene.nodes.length, edges: scene.edges.length, firstFrame, frames };
};

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
}
