import { useSyncExternalStore } from 'react';

const query = matchMedia('(max-width: 899px)');

/** Whether the page is one column with a bar at the foot, as on a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
