import { layoutByForce } from './force';
import { layoutDirectly, layoutKindOf } from './layout';
import type { LayoutAnswer, LayoutRequest } from './layout.worker';
import type { LayoutInput, Place } from './place';

/** Up to so many things the forces take less time than a worker needs to start. */
const mostAtOnce = 120;

type Done = (places: Map<string, Place>) => void;

/** Lays pictures out, large ones by forces in a worker; only the latest request is answered. */
export class LayoutService {
  private worker: Worker | undefined;
  private number = 0;
  private waiting: Done | undefined;

  /** Calls back with the places: at once where little is drawn, later for forces over much; never for a request that was overtaken. */
  request(input: LayoutInput, done: Done): void {
    this.number++;
    // A worker cannot be interrupted: one that computes what nobody wants any more is ended.
    if (this.waiting !== undefined) this.dispose();
    const kind = layoutKindOf(input);
    if (kind !== 'force') {
      done(layoutDirectly(kind, input));
    } else if (input.items.length <= mostAtOnce) {
      done(layoutByForce(input));
    } else {
      this.waiting = done;
      const request: LayoutRequest = { number: this.number, input };
      this.start().postMessage(request);
    }
  }

  /** Ends the worker. */
  dispose(): void {
    this.worker?.terminate();
    this.worker = undefined;
    this.waiting = undefined;
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', (event: MessageEvent<LayoutAnswer>) => {
      if (event.data.number !== this.number) return;
      const done = this.waiting;
      this.waiting = undefined;
      done?.(new Map(event.data.places));
    });
    this.worker = worker;
    return worker;
  }
}
