import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../app/keyboard';
import type { NetworkState } from '../state/useNetwork';

/** The keys of the network: they act on what is pointed at, else on the open thing of the selected path. */
export function useNetworkKeys(network: NetworkState, hovered: string | undefined): void {
  const { t } = useTranslation('network');
  const { actions, pointed, path, drawing } = network;
  const current = pointed.id ?? hovered ?? path[1];
  const on = (act: (id: string) => void) => () => {
    if (current !== undefined) act(current);
  };
  useShortcuts([
    { keys: 'w', description: t('keys.why'), run: on(actions.why) },
    { keys: 'x', description: t('keys.expand'), run: on(actions.expand) },
    { keys: 'h', description: t('keys.hide'), run: on(actions.hide) },
    { keys: 'p', description: t('keys.pin'), run: on(actions.pin) },
    { keys: 'f', description: t('keys.fit'), run: () => drawing.current?.fit() },
    { keys: '+', description: t('keys.zoomIn'), run: () => drawing.current?.zoomBy(1.4) },
    { keys: '-', description: t('keys.zoomOut'), run: () => drawing.current?.zoomBy(1 / 1.4) },
    { keys: 'z', control: true, description: t('keys.undo'), run: () => network.undo?.() },
    { keys: 'y', control: true, description: t('keys.redo'), run: () => network.redo?.() },
    { keys: 'Escape', description: t('keys.close'), run: network.closeEvidence },
  ]);
}
