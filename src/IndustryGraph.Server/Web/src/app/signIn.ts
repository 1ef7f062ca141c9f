import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

/** Opens or closes the dialog that asks for a key. */
export function askForKey(asked: boolean): void {
  open = asked;
  for (const listener of listeners) {
    listener();
  }
}

/** Whether the dialog that asks for a key is open. */
export function useKeyAsked(): boolean {
  return useSyncExternalStore(subscribe, () => open);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
