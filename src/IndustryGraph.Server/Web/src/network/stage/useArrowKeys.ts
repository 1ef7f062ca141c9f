import { type KeyboardEvent, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Places } from '../layout/place';
import { pairKey } from '../model/scene';
import type { NetworkState } from '../state/useNetwork';
import type { Picture } from '../state/usePicture';

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys on the drawing move along neighbours; what is reached is said. */
export function useArrowKeys(picture: Picture | undefined, network: NetworkState) {
  const { t } = useTranslation(['network', 'common']);
  const [announcement, setAnnouncement] = useState('');
  const { pointed, actions, seeds, drawing } = network;
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const direction = directions[event.key];
      if (picture === undefined || direction === undefined) return;
      event.preventDefault();
      const from = pointed.id ?? seeds[0]?.id;
      const places = drawing.current?.currentPlaces() ?? picture.places;
      const next = pointed.id === undefined ? from : nextAlong(picture, places, from, direction);
      const node = picture.scene.nodes.find((other) => other.id === next);
      if (node === undefined) return;
      pointed.set(node.id);
      const links = node.hubs.map(actions.nameOf).join(', ');
      setAnnouncement(t('network:current', { name: node.name, kind: t(`common:kind.${node.kind}`), links }));
    },
    [picture, pointed, seeds, drawing, actions, t],
  );
  return { onKeyDown, announcement };
}

/** The neighbour that lies best in a direction; where none does, the nearest thing that way. */
export function nextAlong(
  picture: Picture,
  places: Places,
  from: string | undefined,
  [dx, dy]: readonly [number, number],
): string | undefined {
  const start = from === undefined ? undefined : places.get(from);
  if (start === undefined) return undefined;
  const keys = new Set(picture.scene.edges.map((edge) => edge.key));
  let best: { id: string; cost: number } | undefined;
  for (const { id } of picture.scene.nodes) {
    const place = places.get(id);
    if (id === from || place === undefined) continue;
    const along = (place.x - start.x) * dx + (place.y - start.y) * dy;
    const aside = Math.abs((place.x - start.x) * dy) + Math.abs((place.y - start.y) * dx);
    if (along <= 4 || aside > along * 3) continue;
    const cost = (along + aside * 2) * (keys.has(pairKey(id, from as string)) ? 1 : 2.5);
    if (best === undefined || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
