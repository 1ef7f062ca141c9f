import { useSyncExternalStore } from 'react';

const prefix = 'industrygraph.';
const listeners = new Set<() => void>();

/** A setting of this browser; null where it was never set or nothing can be kept. */
export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a setting, or forgets it. */
export function writeSetting(name: string, value: string | null): void {
  try {
    if (value === null) {
      localStorage.removeItem(prefix + name);
    } else {
      localStorage.setItem(prefix + name, value);
    }
  } catch {
    // A browser that keeps nothing still shows everything.
  }

  for (const listener of listeners) {
    listener();
  }
}

export function useSetting(name: string): string | null {
  return useSyncExternalStore(subscribe, () => readSetting(name));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
