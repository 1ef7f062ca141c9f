import { layoutDirectly, layoutKindOf } from './layout';
import type { LayoutAnswer, LayoutRequest } from './layout.worker';
import type { LayoutInput, Place } from './place';

/** Lays pictures out, by forces in a worker; only the latest request is answered. */
export class LayoutService {
  private worker: Worker | undefined;
  private number = 0;
  private waiting: ((places: Map<string, Place>) => void) | undefined;

  /** Calls back with the places: at once for one seed or two, later for forces; never for a request that was overtaken. */
  request(input: LayoutInput, done: (places: Map<string, Place>) => void): void {
    this.number++;
    this.waiting = undefined;
    const kind = layoutKindOf(input);
    if (kind !== 'force') {
      done(layoutDirectly(kind, input));
      return;
    }
    this.waiting = done;
    const request: LayoutRequest = { number: this.number, input };
    this.start().postMessage(request);
  }

  /** Ends the worker. */
  dispose(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => {
      if (event.data.number !== this.number) return;
      this.waiting?.(new Map(event.data.places));
      this.waiting = undefined;
    });
    this.worker = worker;
    return worker;
  }
}
