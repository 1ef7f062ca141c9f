import { useTranslation } from 'react-i18next';
import { KindMark } from '../../design/KindMark';
import { kinds } from '../model/kinds';
import { pairKey } from '../model/scene';
import type { NetworkState } from '../state/useNetwork';
import styles from './Ladder.module.css';
import { Rung } from './Rung';

/** Each seed with a rung to each of its neighbours. */
export function NeighbourRungs({ network }: { network: NetworkState }) {
  const { t } = useTranslation('common');
  const { seeds, scene, actions } = network;
  if (scene === undefined) return null;
  const edges = new Map(scene.edges.map((edge) => [edge.key, edge]));
  return (
    <>
      {seeds.map((seed) => {
        const linked = scene.nodes
          .flatMap((node) => {
            const edge = edges.get(pairKey(node.id, seed.id));
            return edge && node.id !== seed.id ? [{ node, status: edge.status }] : [];
          })
          .sort((one, other) => kinds.indexOf(one.node.kind) - kinds.indexOf(other.node.kind));
        return (
          <section key={seed.id} className={styles.ladder} aria-label={seed.name}>
            <p className={styles.names} lang="">
              <b>{seed.name}</b>
            </p>
            <ul className={styles.single}>
              {linked.map(({ node, status }) => (
                <li key={node.id}>
                  <button
                    type="button"
                    className={styles.neighbour}
                    aria-pressed={actions.selected.has(node.id)}
                    aria-label={`${node.name}, ${t(`kind.${node.kind}`)}, ${t(`status.${status}`)}`}
                    onClick={() => actions.why(node.id)}
                  >
                    <Rung status={status} />
                    <KindMark kind={node.kind} />
                    <span lang="">{node.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
