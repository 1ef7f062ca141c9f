import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 1280px)');

/** Whether there is room for the rail beside the picture. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
