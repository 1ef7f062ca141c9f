import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { request } from '../api/client';
import { NamesOfDocument, type NamesOfQuery } from '../api/generated/graphql';
import type { NamedEntity } from '../design/kinds';

/** An entity by its id; of a source also where it was published. */
export interface FoundEntity extends NamedEntity {
  publisher?: string | null;
  published?: string | null;
  url?: string | null;
}

/** As many ids as one operation takes. */
const most = 500;

/** The entities of some ids, by id; unknown ones are left out. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, FoundEntity> {
  const asked = [...new Set(ids)].sort();
  const parts = Array.from({ length: Math.ceil(asked.length / most) }, (_, part) =>
    asked.slice(part * most, (part + 1) * most),
  );
  return useQueries({
    queries: parts.map((part) => ({
      queryKey: [NamesOfDocument.toString(), part],
      queryFn: ({ signal }: { signal: AbortSignal }) => request(NamesOfDocument, { ids: part }, signal),
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
    })),
    combine: toMap,
  });
}

function toMap(answers: { data: NamesOfQuery | undefined }[]): ReadonlyMap<string, FoundEntity> {
  const found = answers.flatMap((answer) => answer.data?.nodes ?? []).filter(isFound);
  return new Map(found.map((node) => [node.id, node]));
}

function isFound(node: object | null): node is FoundEntity {
  return node !== null && 'name' in node;
}
