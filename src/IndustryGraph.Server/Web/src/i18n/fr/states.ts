import type { states as english } from '../en/states';
import type { Texts } from '../texts';

export const states: Texts<typeof english> = {};
