import type { TFunction } from 'i18next';
import { claims } from '../i18n/en/claims';

type Known = keyof typeof claims.role;

/** A role in the language of the page. What a claim says in words of its own, as what is supplied, stays as stated. */
export function roleOf(role: string, t: TFunction<'claims'>): string {
  return isKnown(role) ? t(`role.${role}`) : role;
}

function isKnown(role: string): role is Known {
  return Object.hasOwn(claims.role, role);
}
