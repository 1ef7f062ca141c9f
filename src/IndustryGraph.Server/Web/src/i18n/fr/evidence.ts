import type { evidence as english } from '../en/evidence';
import type { Texts } from '../texts';

export const evidence: Texts<typeof english> = {};
