import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { connectionsOf } from '../../evidence/connections';
import type { NetworkState } from '../state/useNetwork';
import { NeighbourRungs } from './NeighbourRungs';
import { Rungs } from './Rungs';

/** The network on a phone: two rails and a rung for each shared thing; for another number of seeds, rungs from each to its neighbours. */
export function Ladder({ network }: { network: NetworkState }) {
  const { t } = useTranslation('network');
  const { seeds, facts, actions, via, pair } = network;
  const [left, right] = seeds;
  const connections = useMemo(
    () => left && right && facts && connectionsOf(facts, left.id, right.id, actions.choices.statuses, false),
    [left, right, facts, actions.choices.statuses],
  );
  if (seeds.length !== 2 || !left || !right || !connections) return <NeighbourRungs network={network} />;
  const ends = (pair ?? []).map((end) => end.id);
  const open = ends.includes(left.id) && ends.includes(right.id) ? via : null;
  return (
    <section aria-label={t('ladder', { count: connections.things.length, left: left.name, right: right.name })}>
      <Rungs left={left} right={right} connections={connections} open={open} onOpen={actions.why} />
    </section>
  );
}
