import { useTranslation } from 'react-i18next';
import type { ClaimParts } from './claim';
import { verbOf } from './verb';

/** A claim as a sentence: who does what to whom. Names stay in their language. */
export function ClaimSentence({ claim }: { claim: Pick<ClaimParts, 'type' | 'phaseOn' | 'subject' | 'object'> }) {
  const { t } = useTranslation('claims');
  return (
    <>
      <b lang="">{claim.subject.name}</b> {verbOf(claim, 'out', t)} <span lang="">{claim.object.name}</span>
    </>
  );
}
