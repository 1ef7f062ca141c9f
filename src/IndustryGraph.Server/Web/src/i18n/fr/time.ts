import type { time as english } from '../en/time';
import type { Texts } from '../texts';

export const time: Texts<typeof english> = {};
