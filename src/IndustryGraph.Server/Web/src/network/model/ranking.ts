import type { Entity } from './facts';
import { kinds } from './kinds';

/** Why one neighbour goes before another where a cap lets only some in. */
export interface Candidate {
  readonly entity: Entity;
  /** How many hubs it is linked to. */
  readonly hubs: number;
  /** How many of the other candidates it is linked to. */
  readonly links: number;
}

/**
 * Orders neighbours for a cap: what links several hubs first, then what links neighbours with each other, then by degree;
 * an agreement whose other party is not around says least and comes last. The id decides at the end, so that a cap always
 * leaves out the same ones.
 */
export function compareCandidates(one: Candidate, other: Candidate): number {
  return (
    other.hubs - one.hubs ||
    Number(isLoneAgreement(one)) - Number(isLoneAgreement(other)) ||
    Math.min(other.links, 3) - Math.min(one.links, 3) ||
    other.entity.degree - one.entity.degree ||
    kinds.indexOf(one.entity.kind) - kinds.indexOf(other.entity.kind) ||
    (one.entity.id < other.entity.id ? -1 : 1)
  );
}

function isLoneAgreement(candidate: Candidate): boolean {
  return candidate.entity.kind === 'agreement' && candidate.links === 0;
}
