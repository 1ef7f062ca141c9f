import { signInHeaders } from './key';

/** Asks the server whether it takes a key. Rejects where it does not answer. */
export async function checkKey(key: string): Promise<boolean> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...signInHeaders(key) },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  return response.ok;
}
