import type { Entity, Line } from './facts';
import type { Kind } from './kinds';
import type { Status } from './statuses';

/** What part a thing plays in the picture; layout, labels and focus go by it. */
export type Role = 'seed' | 'expanded' | 'shared' | 'own' | 'beyond';

/** A thing in the picture. `hubs`: the hubs that it is linked to. */
export interface SceneNode extends Entity {
  readonly role: Role;
  readonly hubs: readonly string[];
  readonly radius: number;
  /** The label in lines, shortened for the drawing. */
  readonly label: readonly string[];
}

/** All claims between two things, drawn as one line in the firmest status. */
export interface SceneEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly lines: readonly Line[];
}

/** How much of a hub is in the picture. `degree` counts its claims on the day; `leftOut` things by kind. */
export interface HubCount {
  readonly id: string;
  readonly shown: number;
  readonly degree: number;
  readonly leftOut: ReadonlyMap<Kind, number>;
  /** Whether a cap, not a filter, left things out. */
  readonly capped: boolean;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly hubs: readonly HubCount[];
  /** How many things of each kind are in the picture, or would be if the kind were on. */
  readonly kinds: ReadonlyMap<Kind, { readonly shown: number; readonly available: number }>;
  readonly statuses: ReadonlyMap<Status, { readonly shown: number; readonly available: number }>;
  readonly truncated: boolean;
}

/** The key of the line between two things, the same either way. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
