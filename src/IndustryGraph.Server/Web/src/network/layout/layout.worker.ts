import { layoutByForce } from './force';
import type { LayoutInput, Place } from './place';

export interface LayoutRequest {
  readonly number: number;
  readonly input: LayoutInput;
}

export interface LayoutAnswer {
  readonly number: number;
  readonly places: readonly (readonly [string, Place])[];
}

// Forces over thousands of things take seconds; the page stays usable meanwhile.
self.addEventListener('message', (event: MessageEvent<LayoutRequest>) => {
  const { number, input } = event.data;
  const answer: LayoutAnswer = { number, places: [...layoutByForce(input)] };
  self.postMessage(answer);
});
