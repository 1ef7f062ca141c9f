import { useTranslation } from 'react-i18next';
import type { Scene } from '../model/scene';
import { KindSection } from './KindSection';
import { NeighbourSections } from './NeighbourSections';
import styles from './Rail.module.css';
import type { RailActions } from './RailActions';
import { StatusSection } from './StatusSection';

interface RailProps {
  scene: Scene;
  actions: RailActions;
}

/** Legend, filter and list of neighbours at once: everything that the drawing says and does, without the drawing. */
export function Rail({ scene, actions }: RailProps) {
  const { t } = useTranslation('network');
  return (
    <section className={styles.rail} aria-label={t('rail')}>
      <KindSection scene={scene} actions={actions} />
      <StatusSection scene={scene} actions={actions} />
      <NeighbourSections scene={scene} actions={actions} />
    </section>
  );
}
