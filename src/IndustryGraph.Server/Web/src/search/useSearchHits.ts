import { useEffect, useState } from 'react';
import type { SearchQuery } from '../api/generated/graphql';
import { SearchDocument } from '../api/generated/graphql';
import { useAnswer } from '../api/useAnswer';
import { useAsOf } from '../time/useAsOf';

const pause = 120;
const shown = 12;

export type Hit = SearchQuery['search']['nodes'][number];

/** What is found for a text while it is typed: the last answer stays until the next is there. */
export function useSearchHits(typed: string) {
  const text = usePaused(typed.trim());
  const asOf = useAsOf();
  const { data, isFetching, error } = useAnswer(SearchDocument, { text, asOf, first: shown }, { enabled: text !== '' });
  const found = text === '' ? undefined : data?.search;
  return {
    text,
    hits: found?.nodes ?? [],
    total: found?.totalCount ?? 0,
    pending: isFetching || text !== typed.trim(),
    error,
  };
}

/** The value once it has not changed for a moment. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
