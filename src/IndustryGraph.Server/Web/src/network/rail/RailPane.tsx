import { useTranslation } from 'react-i18next';
import { Sheet } from '../../design/Sheet';
import type { NetworkState } from '../state/useNetwork';
import { Rail } from './Rail';
import styles from './RailPane.module.css';

/** The rail beside the picture, or as a drawer where there is no room beside. */
export function RailPane({ network }: { network: NetworkState }) {
  const { t } = useTranslation('network');
  const { scene, actions, wide, railOpen, toggleRail } = network;
  if (wide) return <div className={styles.pane}>{scene && <Rail scene={scene} actions={actions} />}</div>;
  return (
    <Sheet title={t('rail')} isOpen={railOpen && scene !== undefined} onOpenChange={toggleRail}>
      {scene && <Rail scene={scene} actions={actions} />}
    </Sheet>
  );
}
