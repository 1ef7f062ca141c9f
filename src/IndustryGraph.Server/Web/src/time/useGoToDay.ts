import { useCallback } from 'react';
import { useAddress, useGo } from '../app/navigation';
import { startExample } from '../app/startExample';

/** Moves everything to another day. From the start it leads to the network that the example shows. */
export function useGoToDay(): (asOf: string, options?: { replace?: boolean }) => void {
  const go = useGo();
  const atStart = useAddress().view === 'start';
  return useCallback(
    (asOf, options) => {
      go(atStart ? { ...startExample, view: 'network', subject: null, asOf } : { asOf }, options);
    },
    [go, atStart],
  );
}
