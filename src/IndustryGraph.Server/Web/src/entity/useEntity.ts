import { useMemo } from 'react';
import { EntityDocument, type EntityQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useAsOf } from '../time/useAsOf';
import { relationsOf } from './model/relations';

export type Entity = Extract<NonNullable<EntityQuery['node']>, { name: string }>;

/** An entity with all its relations on the day; null where nothing has the id. */
export function useEntity(id: string) {
  const asOf = useAsOf();
  const answer = useAnswer(EntityDocument, { id, asOf });
  const node = answer.data?.node;
  const entity = node === undefined ? undefined : node !== null && 'name' in node ? (node as Entity) : null;
  const stale = entity !== undefined && entity !== null && entity.id !== id;
  const relations = useMemo(() => (entity ? relationsOf(entity.id, entity.claims.nodes) : []), [entity]);
  return { ...answer, asOf, entity: stale ? undefined : entity, relations };
}
