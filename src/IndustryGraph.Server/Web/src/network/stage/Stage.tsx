import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Space } from '../layout/place';
import type { SceneEdge } from '../model/scene';
import type { NetworkState } from '../state/useNetwork';
import { usePicture } from '../state/usePicture';
import { Laying } from './Laying';
import { NetworkCanvas } from './NetworkCanvas';
import { SeedPill } from './SeedPill';
import { Sizes } from './Sizes';
import styles from './Stage.module.css';
import { Tooltip } from './Tooltip';
import { useArrowKeys } from './useArrowKeys';
import { useNetworkKeys } from './useNetworkKeys';
import { Zoom } from './Zoom';

interface Hover {
  readonly node?: string;
  readonly edge?: SceneEdge;
  readonly x: number;
  readonly y: number;
}

/** The picture with what floats over it: pills, key of sizes, zoom, and what the mouse is on. */
export function Stage({ network }: { network: NetworkState }) {
  const { t } = useTranslation('network');
  const { scene, drawing, actions, pointed, path } = network;
  const frame = useRef<HTMLDivElement>(null);
  const space = useSpace(frame);
  const picture = usePicture(scene, space, network.pins);
  const pills = useRef(new Map<string, HTMLDivElement>());
  const [hover, setHover] = useState<Hover>();
  const nodes = useMemo(() => new Map(picture?.scene.nodes.map((node) => [node.id, node])), [picture]);
  const keys = useArrowKeys(picture, network);
  useNetworkKeys(network, hover?.node);

  const placePills = useCallback(() => {
    for (const [id, element] of pills.current) {
      const at = drawing.current?.screenOf(id);
      element.style.visibility = at ? 'visible' : 'hidden';
      if (at) element.style.transform = `translate(${at.x}px, ${at.y + at.radius + 30}px)`;
    }
  }, [drawing]);
  // Elements of new pills are placed before the next frame of the drawing.
  useEffect(placePills);

  const laying = scene !== undefined && picture?.scene !== scene;
  const hubs = (picture?.scene.hubs ?? []).filter(({ id }) => nodes.get(id)?.role === 'seed');
  const target = hover && {
    ...(hover.node && { node: nodes.get(hover.node) }),
    ...(hover.edge && { edge: hover.edge }),
  };
  return (
    <div className={styles.stage} ref={frame}>
      <NetworkCanvas
        drawing={drawing}
        picture={picture}
        path={path}
        pointed={pointed.id}
        label={network.title}
        onKeyDown={keys.onKeyDown}
        events={{
          onNode: (id, double) => (double ? actions.expand(id) : actions.why(id)),
          onEdge: (edge) => network.selectPair(edge.source, edge.target),
          onStage: () => pointed.set(undefined),
          onPoint: (on, x, y) => setHover(on && { ...on, x, y }),
          onDrop: network.drop,
          onFrame: placePills,
        }}
      />
      <p className="visually-hidden" aria-live="polite">
        {keys.announcement}
      </p>
      {hubs.map((hub) => (
        <SeedPill
          key={hub.id}
          ref={(element) => {
            if (element) pills.current.set(hub.id, element);
            else pills.current.delete(hub.id);
          }}
          hub={hub}
          name={actions.nameOf(hub.id)}
          pinned={actions.pinned.has(hub.id)}
          uncapped={actions.choices.uncapped.includes(hub.id)}
          onShowAll={() => network.switchWhole(hub.id)}
          onHide={hubs.length > 1 ? () => actions.hide(hub.id) : undefined}
          onPin={() => actions.pin(hub.id)}
        />
      ))}
      {hover && target && (target.node || target.edge) && (
        <Tooltip
          target={target}
          nameOf={actions.nameOf}
          x={hover.x}
          y={hover.y}
          flip={hover.x > (space?.width ?? 0) * 0.65}
        />
      )}
      <Sizes />
      <Zoom onZoom={(factor) => drawing.current?.zoomBy(factor)} onFit={() => drawing.current?.fit()} />
      {network.loading && <div className={styles.progress} role="progressbar" aria-label={t('loading')} />}
      {laying && !network.loading && <Laying count={scene.nodes.length} onCancel={network.undo} />}
    </div>
  );
}

// Small changes of the size only fit the picture again; it is not laid out anew.
function useSpace(frame: React.RefObject<HTMLDivElement | null>): Space | undefined {
  const [space, setSpace] = useState<Space>();
  useEffect(() => {
    const element = frame.current!;
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width === 0 || height === 0) return;
      setSpace((last) =>
        last && Math.abs(last.width - width) < 240 && Math.abs(last.height - height) < 160 ? last : { width, height },
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return space;
}
