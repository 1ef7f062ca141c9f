import type { Entity, Facts, Line } from '../model/facts';
import { kindOf } from '../model/kinds';
import type { Status } from '../model/statuses';

/** An entity as the network operations answer it. */
export interface AnsweredEntity {
  readonly id: string;
  readonly name: string;
  readonly entityKind: string;
  readonly organizationKind?: string | null;
}

/** A claim as the network operations answer it. */
export interface AnsweredClaim {
  readonly id: string;
  readonly type: string;
  readonly status?: string | null;
  readonly statusOn?: string | null;
  readonly validTo?: string | null;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
}

export interface AnsweredNetwork {
  readonly nodes: readonly { readonly degree: number; readonly entity: AnsweredEntity }[];
  readonly claims: readonly AnsweredClaim[];
  readonly truncated: boolean;
}

/** A claim that is over, with the end that was not asked. */
export interface AnsweredPast {
  readonly status?: string | null;
  readonly node: AnsweredClaim;
  readonly other?: AnsweredEntity | null;
}

/** One set of facts from the networks near and far and what is over; each entity and claim once, sources left out. */
export function mergeFacts(networks: readonly AnsweredNetwork[], past: readonly AnsweredPast[]): Facts {
  const entities = new Map<string, Entity>();
  const lines = new Map<string, Line>();
  for (const network of networks) {
    for (const { entity, degree } of network.nodes) addEntity(entities, entity, degree);
    for (const claim of network.claims) addLine(lines, claim, claim.statusOn);
  }
  for (const { node, other, status } of past) {
    if (other) addEntity(entities, other, 1);
    addLine(lines, node, status ?? node.status);
  }
  return { entities, lines: [...lines.values()], truncated: networks.some((network, index) => index === 0 && network.truncated) };
}

function addEntity(entities: Map<string, Entity>, entity: AnsweredEntity, degree: number): void {
  if (entity.entityKind === 'SOURCE' || entities.has(entity.id)) return;
  entities.set(entity.id, { id: entity.id, name: entity.name, kind: kindOf(entity.entityKind, entity.organizationKind), degree });
}

function addLine(lines: Map<string, Line>, claim: AnsweredClaim, status: string | null | undefined): void {
  if (!status || lines.has(claim.id)) return;
  lines.set(claim.id, { id: claim.id, type: claim.type, subject: claim.subject.id, object: claim.object.id, status: status as Status, validTo: claim.validTo ?? null });
}
