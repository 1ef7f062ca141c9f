import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Download, exportAddress, saveFile, useOfferDownloads } from '../../app/downloads';
import { kinds } from '../model/kinds';
import { statuses } from '../model/statuses';
import type { NetworkState } from '../state/useNetwork';
import { composePicture } from './composePicture';

/** Offers what is shown: the things as files for network tools and, where there is a picture, that with its legend. */
export function useNetworkDownloads(network: NetworkState, drawn: boolean): void {
  const { t } = useTranslation(['network', 'common']);
  const { scene, drawing, day, title } = network;
  const shownStatuses = network.actions.choices.statuses;
  const offered = useMemo<readonly Download[]>(() => {
    if (scene === undefined) return [];
    const ids = scene.nodes.map((node) => node.id);
    const legend = {
      title,
      kinds: kinds
        .filter((kind) => (scene.kinds.get(kind)?.shown ?? 0) > 0)
        .map((kind) => ({ kind, text: t(`common:kind.${kind}`) })),
      statuses: statuses
        .filter((status) => (scene.statuses.get(status)?.shown ?? 0) > 0)
        .map((status) => ({ status, text: t(`common:status.${status}`) })),
      foot: `IndustryGraph · ${day}`,
    };
    const png = async () => {
      const canvas = drawing.current?.toCanvas();
      const blob = canvas && (await composePicture(canvas, legend));
      if (blob) saveFile(`network-${day}.png`, blob);
    };
    const file = (format: 'gexf' | 'csv.zip') =>
      `${exportAddress(format, ids, 0, day)}&${new URLSearchParams({ statuses: shownStatuses.join(',') })}`;
    return [
      ...(drawn ? [{ label: t('network:download.png'), run: png }] : []),
      { label: t('network:download.gexf'), href: file('gexf') },
      { label: t('network:download.csv'), href: file('csv.zip') },
    ];
  }, [scene, drawn, day, title, drawing, shownStatuses, t]);
  useOfferDownloads(offered);
}
