import type { entity as english } from '../en/entity';
import type { Texts } from '../texts';

export const entity: Texts<typeof english> = {};
