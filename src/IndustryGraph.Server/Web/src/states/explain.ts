import { ApiError } from '../api/error';

/** Which words explain an error. */
export type Explanation = 'unknownId' | 'unreachable' | 'limit' | 'timeout' | 'invalid' | 'signIn' | 'failed';

const byCode: readonly [RegExp, Explanation][] = [
  [/^UNKNOWN_ID$/, 'unknownId'],
  [/^UNREACHABLE$/, 'unreachable'],
  [/TimedOut|Timeout|TIMEOUT/i, 'timeout'],
  [/^LIMIT_EXCEEDED$|MemoryPool|MemoryLimit|TooMany|ResultTooLarge/, 'limit'],
  [/^(INVALID_ARGUMENT|INVALID_CURSOR|BAD_REQUEST|SYNTAX_ERROR|VALIDATION_FAILED)$/, 'invalid'],
  [/UNAUTHENTICATED|UNAUTHORIZED|FORBIDDEN/, 'signIn'],
];

/** What kind of failure it was, told by its code. */
export function explain(error: unknown): Explanation {
  const code = error instanceof ApiError ? error.code : '';
  return byCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'failed';
}

/** The id that an UNKNOWN_ID error is about. */
export function unknownId(error: unknown): string | undefined {
  return error instanceof Error ? /'([^']*)'/.exec(error.message)?.[1] : undefined;
}
