import { useEffect, useRef, useState } from 'react';
import { labelWidthOf } from '../drawing/TextWidths';
import { keepPlaces, partOf } from '../layout/keep';
import { LayoutService } from '../layout/LayoutService';
import type { LayoutInput, Place, Places, Space } from '../layout/place';
import type { Scene } from '../model/scene';
import type { Pin } from './pins';

/** A picture: what is in it and where. */
export interface Picture {
  readonly scene: Scene;
  readonly places: Places;
}

/**
 * Lays a scene out and keeps what was already there in its place. The old picture stays until the new one is ready.
 * Other seeds or another space make another picture, laid out from the start.
 */
export function usePicture(
  scene: Scene | undefined,
  space: Space | undefined,
  pins: ReadonlyMap<string, Pin>,
): Picture | undefined {
  const [picture, setPicture] = useState<Picture>();
  const service = useRef<LayoutService | undefined>(undefined);
  const before = useRef<{ places: Places; parts: ReadonlyMap<string, string>; frame: string }>(undefined);
  useEffect(() => () => service.current?.dispose(), []);

  useEffect(() => {
    if (scene === undefined || space === undefined) return;
    service.current ??= new LayoutService();
    const input = inputOf(scene, space);
    service.current.request(input, (fresh) => {
      const frame = `${seedsOf(scene)} ${space.width} ${space.height}`;
      const last = before.current;
      const kept = last?.frame === frame ? keepPlaces(input.items, fresh, last.places, last.parts) : fresh;
      const places = pinned(kept, pins);
      before.current = { places, frame, parts: new Map(input.items.map((item) => [item.id, partOf(item)])) };
      setPicture({ scene, places });
    });
  }, [scene, space, pins]);
  return picture;
}

function inputOf(scene: Scene, space: Space): LayoutInput {
  const family = getComputedStyle(document.body).fontFamily || 'sans-serif';
  return {
    items: scene.nodes.map(({ id, kind, role, hubs, radius, label }) => ({
      id,
      kind,
      role,
      hubs,
      radius,
      label,
      labelWidth: labelWidthOf(label, role === 'seed', family),
    })),
    pairs: scene.edges.map((edge) => [edge.source, edge.target] as const),
    space,
  };
}

function seedsOf(scene: Scene): string {
  return scene.nodes
    .filter((node) => node.role === 'seed')
    .map((node) => node.id)
    .join(' ');
}

function pinned(places: Places, pins: ReadonlyMap<string, Pin>): Places {
  if (pins.size === 0) return places;
  const moved = new Map<string, Place>(places);
  for (const [id, pin] of pins) {
    const place = moved.get(id);
    if (place) moved.set(id, { ...place, ...pin });
  }
  return moved;
}
