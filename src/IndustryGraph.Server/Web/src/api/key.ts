import { useSyncExternalStore } from 'react';

const name = 'industrygraph.key';
const listeners = new Set<() => void>();
let key = read();

/** The key or token that this tab signs in with; null where none was given. */
export function useKey(): string | null {
  return useSyncExternalStore(subscribe, () => key);
}

/** Whether this tab signs in. */
export function hasKey(): boolean {
  return key !== null;
}

/** Keeps a key until the tab is closed, or forgets it. */
export function keepKey(next: string | null): void {
  key = next;
  try {
    if (next === null) {
      sessionStorage.removeItem(name);
    } else {
      sessionStorage.setItem(name, next);
    }
  } catch {
    // A browser that keeps nothing forgets the key with the page.
  }

  for (const listener of listeners) {
    listener();
  }
}

/** Whether a text can be a key at all: headers carry no spaces and nothing beyond ASCII. */
export function canBeKey(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}

/**
 * The headers that bear a key. A token has two dots and goes as Bearer; a key has a header of its own, beside which a proxy may
 * ask for its own credentials.
 */
export function keyHeaders(given: string | null = key): Record<string, string> {
  if (given === null) {
    return {};
  }

  return given.split('.').length === 3 ? { Authorization: `Bearer ${given}` } : { 'X-Api-Key': given };
}

/** The headers of a request of the explorer: its key, and that a script asks, so that the server has the browser show no box. */
export function signInHeaders(given: string | null = key): Record<string, string> {
  return { ...keyHeaders(given), 'X-Requested-With': 'XMLHttpRequest' };
}

function read(): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
