import type { TFunction } from 'i18next';
import type { ClaimParts } from './claim';

/** Which end of the claim the sentence begins with. */
export type End = 'out' | 'in';

/** The verb of a claim, as told from one of its ends: "uses", "used by"; "used" when it is over. */
export function verbOf(claim: Pick<ClaimParts, 'type' | 'phaseOn'>, end: End, t: TFunction<'claims'>): string {
  return t(claim.phaseOn === 'OVER' ? `verb.${claim.type}.${end}Past` : `verb.${claim.type}.${end}`);
}
