import { useTranslation } from 'react-i18next';
import { kinds } from '../model/kinds';
import type { Scene, SceneNode } from '../model/scene';
import { Neighbour } from './Neighbour';
import styles from './Rail.module.css';
import type { RailActions } from './RailActions';

/** The neighbours as lists: what is linked to both or several, then what each has of its own. */
export function NeighbourSections({ scene, actions }: { scene: Scene; actions: RailActions }) {
  const { t } = useTranslation(['network', 'common']);
  const seeds = scene.nodes.filter((node) => node.role === 'seed');
  const shared = scene.nodes.filter((node) => node.role !== 'seed' && node.hubs.length > 1);
  const alone = (id: string) =>
    scene.nodes.filter((node) => node.role !== 'seed' && node.hubs.length === 1 && node.hubs[0] === id);
  const beyond = scene.nodes.filter((node) => node.role !== 'seed' && node.hubs.length === 0);
  const hubs = scene.hubs.map(({ id }) => id);
  return (
    <>
      {seeds.length > 1 && shared.length > 0 && (
        <List
          title={t(hubs.length === 2 ? 'network:linkedToBoth' : 'network:linkedToSeveral')}
          nodes={shared}
          actions={actions}
          open
        />
      )}
      {hubs.map((id) => (
        <List
          key={id}
          title={hubs.length === 1 ? t('network:neighbours') : t('network:othersOf', { name: actions.nameOf(id) })}
          nodes={alone(id)}
          actions={actions}
          open={hubs.length === 1}
        />
      ))}
      <List title={t('network:beyond')} nodes={beyond} actions={actions} open={false} />
      {actions.choices.hidden.length > 0 && (
        <section>
          <h2>
            {t('network:hiddenThings')} <span>{t('common:count', { count: actions.choices.hidden.length })}</span>
          </h2>
          <ul>
            {actions.choices.hidden.map((id) => (
              <li key={id} className={styles.hidden}>
                <span lang="">{actions.nameOf(id)}</span>
                <button type="button" onClick={() => actions.bringBack(id)}>
                  {t('network:bringBack')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface ListProps {
  title: string;
  nodes: readonly SceneNode[];
  actions: RailActions;
  open: boolean;
}

function List({ title, nodes, actions, open }: ListProps) {
  const { t } = useTranslation('common');
  if (nodes.length === 0) return null;
  const sorted = [...nodes].sort(
    (one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || (one.name < other.name ? -1 : 1),
  );
  return (
    <section>
      <details open={open}>
        <summary>
          <h2>
            {title} <span>{t('count', { count: nodes.length })}</span>
          </h2>
        </summary>
        <ul>
          {sorted.map((node) => (
            <Neighbour key={node.id} node={node} actions={actions} />
          ))}
        </ul>
      </details>
    </section>
  );
}
