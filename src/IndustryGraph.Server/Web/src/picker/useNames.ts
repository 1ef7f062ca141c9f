import { NamesOfDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import type { NamedEntity } from '../design/kinds';

/** An entity by its id; of a source also where it was published. */
export interface FoundEntity extends NamedEntity {
  publisher?: string | null;
  published?: string | null;
  url?: string | null;
}

const most = 500;

/** The entities of some ids, by id; unknown ones are left out. At most 500 are asked for. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, FoundEntity> {
  const asked = [...new Set(ids)].sort().slice(0, most);
  const answer = useAnswer(NamesOfDocument, { ids: asked }, { enabled: asked.length > 0 });
  const found = (answer.data?.nodes ?? []).filter(isFound);
  return new Map(found.map((node) => [node.id, node]));
}

function isFound(node: object | null): node is FoundEntity {
  return node !== null && 'name' in node;
}
