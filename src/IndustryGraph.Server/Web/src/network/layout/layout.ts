import { layoutOneHub } from './oneHub';
import type { LayoutInput, Place } from './place';
import { layoutTwoHubs } from './twoHubs';

/** Which layout a picture has: the two that are drawn at once, or the forces, which a worker computes. */
export type LayoutKind = 'one' | 'two' | 'force';

/** One seed and two have a layout of their own while names can be read in it; everything else goes by forces. */
export function layoutKindOf(input: LayoutInput): LayoutKind {
  const seeds = input.items.filter((item) => item.role === 'seed').length;
  if (input.items.length > 220) return 'force';
  if (seeds === 1) return 'one';
  return seeds === 2 ? 'two' : 'force';
}

/** The layout of one seed or two. */
export function layoutDirectly(kind: 'one' | 'two', input: LayoutInput): Map<string, Place> {
  return kind === 'one' ? layoutOneHub(input) : layoutTwoHubs(input);
}
