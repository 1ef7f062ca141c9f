import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { request } from '../api/client';
import { ChangesAnywhereDocument, ChangesAroundDocument, LatestStartsDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useAddress } from '../app/navigation';
import { startExample } from '../app/startExample';
import { type Change, horizonOf } from './changes';
import { today } from './days';

const none: readonly Change[] = [];

/** What changes around the entities that are shown; where the view is about none in particular, in the whole graph. */
export function useChanges(): { changes: readonly Change[]; names: readonly string[] } {
  const of = useShownEntities();
  const around = useAnswer(ChangesAroundDocument, { of: [...of] }, { enabled: of.length > 0 });
  const anywhere = useQuery({
    queryKey: ['changes anywhere'],
    queryFn: ({ signal }) => readAll(signal),
    enabled: of.length === 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(() => {
    if (of.length === 0) {
      return { changes: anywhere.data ?? none, names: [] };
    }

    const names = (around.data?.nodes ?? []).flatMap((node) => (node && 'name' in node ? [node.name] : []));
    return { changes: around.data?.timeline ?? none, names };
  }, [of, around.data, anywhere.data]);
}

/** The last day up to which the data reaches; undefined while that is not known. */
export function useHorizon(): string | undefined {
  const { data } = useAnswer(LatestStartsDocument, { today: today() });
  return useMemo(() => data && horizonOf(data.claims.nodes.map((claim) => claim.validFrom)), [data]);
}

function useShownEntities(): readonly string[] {
  const { view, subject, of } = useAddress();
  return useMemo(() => {
    if (view === 'start') {
      return startExample.of;
    }

    return view === 'entity' && subject !== null ? [subject] : of;
  }, [view, subject, of]);
}

async function readAll(signal: AbortSignal): Promise<Change[]> {
  const changes: Change[] = [];
  let after: string | null = null;
  do {
    const { claims }: Awaited<ReturnType<typeof readPage>> = await readPage(after, signal);
    for (const { validFrom, validTo } of claims.nodes) {
      changes.push(...(validFrom ? [{ on: validFrom, kind: 'BEGAN' } as const] : []));
      changes.push(...(validTo ? [{ on: validTo, kind: 'ENDED' } as const] : []));
    }

    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null;
  } while (after !== null);
  return changes;
}

function readPage(after: string | null, signal: AbortSignal) {
  return request(ChangesAnywhereDocument, { after }, signal);
}
