import { useAnswer } from '../api/useAnswer';
import { NamesOfDocument, type NamesOfQuery } from '../api/generated/graphql';

export type FoundEntity = Extract<NonNullable<NamesOfQuery['nodes'][number]>, { id: string }>;

const most = 500;

/** The entities of some ids, by id; unknown ones are left out. At most 500 are asked for. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, FoundEntity> {
  const asked = [...new Set(ids)].sort().slice(0, most);
  const answer = useAnswer(NamesOfDocument, { ids: asked }, { enabled: asked.length > 0 });
  const found = (answer.data?.nodes ?? []).flatMap((node) => (node !== null && 'id' in node ? [node] : []));
  return new Map(found.map((node) => [node.id, node]));
}
