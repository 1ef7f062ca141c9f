import { ApiError } from './error';
import type { TypedDocumentString } from './generated/graphql';
import { signInHeaders } from './key';

interface GraphQLAnswer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; hint?: string; correlationId?: string } }[];
}

/** Sends one operation to /graphql. Rejects with an {@link ApiError} where any part of it failed. */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(document.toString(), variables, signal);
  const answer = await read<Data>(response);
  const error = answer.errors?.[0];
  if (error !== undefined || answer.data === undefined || answer.data === null) {
    throw ApiError.of(error, response);
  }

  return answer.data;
}

async function send(query: string, variables: unknown, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        ...signInHeaders(),
      },
      body: JSON.stringify({ query, variables }),
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }

    throw new ApiError('UNREACHABLE', 'The server does not answer.', { cause });
  }
}

async function read<Data>(response: Response): Promise<GraphQLAnswer<Data>> {
  try {
    return (await response.json()) as GraphQLAnswer<Data>;
  } catch (cause) {
    throw new ApiError('BAD_ANSWER', `The server answered ${response.status} ${response.statusText}.`, { cause });
  }
}
