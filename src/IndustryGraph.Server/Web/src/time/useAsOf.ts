import { useAddress } from '../app/navigation';
import { startExample } from '../app/startExample';
import { today } from './days';

/** The day that rules the page: the address's, at the start the example's, else today. */
export function useAsOf(): string {
  const { asOf, view } = useAddress();
  return asOf ?? (view === 'start' ? startExample.asOf : today());
}
