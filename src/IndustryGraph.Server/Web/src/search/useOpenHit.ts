import { useCallback } from 'react';
import { useAddress, useGo } from '../app/navigation';

/** Opens an entity's page, or adds the entity to the network. */
export function useOpenHit(): (id: string, add: boolean) => void {
  const { view, of } = useAddress();
  const go = useGo();
  return useCallback(
    (id, add) => {
      if (!add) {
        go({ view: 'entity', subject: id });
      } else if (view === 'network') {
        go({ of: [...new Set([...of, id])], pair: null });
      } else {
        go({ view: 'network', subject: null, of: [id] });
      }
    },
    [go, view, of],
  );
}
