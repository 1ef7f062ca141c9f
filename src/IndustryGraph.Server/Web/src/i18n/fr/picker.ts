import type { picker as english } from '../en/picker';
import type { Texts } from '../texts';

export const picker: Texts<typeof english> = {
  clear: 'Effacer {{label}}',
  type: 'Tapez une partie du nom.',
  none: 'Rien de ce nom.',
};
