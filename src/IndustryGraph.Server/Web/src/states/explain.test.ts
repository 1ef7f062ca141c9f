import { expect, it } from 'vitest';
import { ApiError } from '../api/error';
import { explain, unknownId } from './explain';

it.each([
  ['UNKNOWN_ID', 'unknownId'],
  ['UNREACHABLE', 'unreachable'],
  ['LIMIT_EXCEEDED', 'limit'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'limit'],
  ['INVALID_ARGUMENT', 'invalid'],
  ['INTERNAL_ERROR', 'failed'],
])('explains %s as %s', (code, explanation) => {
  expect(explain(new ApiError(code, 'x'))).toBe(explanation);
});

it('explains what is no answer of the server as a failure', () => {
  expect(explain(new TypeError('x'))).toBe('failed');
});

it('finds the id that is unknown, and the nearest', () => {
  const error = new ApiError('UNKNOWN_ID', "There is no 'audy'; the nearest ids are 'audi', 'saudi-arabia'.");
  expect(unknownId(error)).toBe('audy');
  expect(error.nearestIds).toEqual(['audi', 'saudi-arabia']);
});
