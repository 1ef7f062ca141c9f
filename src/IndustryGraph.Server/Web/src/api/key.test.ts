// @vitest-environment happy-dom

import { afterEach, expect, it } from 'vitest';
import { canBeKey, keepKey, signInHeaders } from './key';

afterEach(() => keepKey(null));

it('without a key says only that a script asks', () => {
  expect(signInHeaders()).toEqual({ 'X-Requested-With': 'XMLHttpRequest' });
});

it('sends a key that was kept in a header of its own, and keeps it for this tab alone', () => {
  keepKey('a-key-that-only-reads');
  expect(signInHeaders()).toMatchObject({ 'X-Api-Key': 'a-key-that-only-reads' });
  expect(sessionStorage.getItem('industrygraph.key')).toBe('a-key-that-only-reads');
  expect(localStorage.length).toBe(0);
  keepKey(null);
  expect(sessionStorage.getItem('industrygraph.key')).toBeNull();
});

it('sends a token as Bearer', () => {
  expect(signInHeaders('head.body.signature')).toMatchObject({ Authorization: 'Bearer head.body.signature' });
});

it('takes no text for a key that a header cannot carry', () => {
  expect(canBeKey('a-key')).toBe(true);
  expect(['', 'two words', 'clé', 'a\nb'].filter(canBeKey)).toEqual([]);
});
