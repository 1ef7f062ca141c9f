import type { analyses as english } from '../en/analyses';
import type { Texts } from '../texts';

export const analyses: Texts<typeof english> = {};
