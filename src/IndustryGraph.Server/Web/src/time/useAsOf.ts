import { useAddress } from '../app/navigation';
import { today } from './days';

/** The day that rules the page: the address's, else today. */
export function useAsOf(): string {
  return useAddress().asOf ?? today();
}
