import type { NetworkAroundQuery } from '../../api/generated/graphql';
import { kindOf, type NamedEntity } from '../../design/kinds';
import type { Entity, Facts, Line } from '../model/facts';
import type { Status } from '../model/statuses';

type AnsweredClaim = NetworkAroundQuery['near']['claims'][number];

/** One set of facts from what is near and far and what is over; each entity and claim once, sources left out. */
export function mergeFacts(answer: NetworkAroundQuery): Facts {
  const entities = new Map<string, Entity>();
  const lines = new Map<string, Line>();
  for (const network of [answer.near, answer.far]) {
    for (const { entity, degree } of network.nodes) addEntity(entities, entity, degree);
    for (const claim of network.claims) addLine(lines, claim, claim.statusOn);
  }
  for (const hub of answer.hubs) {
    if (hub === null || !('past' in hub)) continue;
    for (const { node, other, status } of hub.past.edges) {
      if (other) addEntity(entities, other, 1);
      addLine(lines, node, status ?? node.status);
    }
  }
  return { entities, lines: [...lines.values()], truncated: answer.near.truncated };
}

function addEntity(entities: Map<string, Entity>, entity: NamedEntity, degree: number): void {
  if (entity.entityKind === 'SOURCE' || entities.has(entity.id)) return;
  entities.set(entity.id, { id: entity.id, name: entity.name, kind: kindOf(entity), degree });
}

function addLine(lines: Map<string, Line>, claim: AnsweredClaim, status: Status | null | undefined): void {
  if (!status || lines.has(claim.id)) return;
  const { id, type, validFrom, validTo, subject, object } = claim;
  lines.set(id, { id, type, subject: subject.id, object: object.id, status, validFrom, validTo });
}
