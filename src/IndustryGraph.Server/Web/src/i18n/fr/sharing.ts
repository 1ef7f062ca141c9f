import type { sharing as english } from '../en/sharing';
import type { Texts } from '../texts';

export const sharing: Texts<typeof english> = {};
