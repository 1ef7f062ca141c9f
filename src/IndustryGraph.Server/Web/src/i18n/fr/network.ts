import type { network as english } from '../en/network';
import type { Texts } from '../texts';

export const network: Texts<typeof english> = {};
