import { kinds as allKinds, type Kind } from '../../design/kinds';

export type { Kind };

/** The kinds that a network draws, in the order of the legend; sources are evidence, not things. */
export const kinds: readonly Kind[] = allKinds.filter((kind) => kind !== 'source');

/** Kinds that a network leaves out until they are asked for: they are many, and say little about who is linked to whom. */
export const kindsOffByDefault: readonly Kind[] = ['model', 'market', 'technology', 'person'];
