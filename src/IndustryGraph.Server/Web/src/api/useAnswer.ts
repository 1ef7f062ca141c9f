import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { request } from './client';
import type { ApiError } from './error';
import type { TypedDocumentString } from './generated/graphql';

interface AnswerOptions {
  enabled?: boolean;
  /** Whether the last answer stays while the next is awaited. Default: yes. */
  keepPrevious?: boolean;
}

/** The answer to an operation: cached, abandoned (and cancelled on the server) when nobody looks any more. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = true }: AnswerOptions = {},
): UseQueryResult<Data, ApiError> {
  return useQuery<Data, ApiError>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
