import { type RefObject, useEffect, useRef } from 'react';
import { useTheme } from '../../app/theme';
import { type DrawingEvents, NetworkDrawing } from '../drawing/NetworkDrawing';
import type { Picture } from '../state/usePicture';
import styles from './NetworkCanvas.module.css';

interface NetworkCanvasProps {
  picture: Picture | undefined;
  /** The things of the selected path, in order. */
  path: readonly string[];
  /** What the list or the keys point at. */
  pointed: string | undefined;
  label: string;
  events: DrawingEvents;
  onKeyDown: (event: React.KeyboardEvent) => void;
  /** Where the drawing can be spoken to. */
  drawing: RefObject<NetworkDrawing | null>;
}

/** The drawing in the page: made once, told what changes. */
export function NetworkCanvas({ picture, path, pointed, label, events, onKeyDown, drawing }: NetworkCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(events);
  latest.current = events;
  const shown = useRef(false);
  const { dark } = useTheme();

  useEffect(() => {
    const made = new NetworkDrawing(container.current!, {
      onNode: (...of) => latest.current.onNode(...of),
      onEdge: (...of) => latest.current.onEdge(...of),
      onStage: () => latest.current.onStage(),
      onPoint: (...of) => latest.current.onPoint(...of),
      onDrop: (...of) => latest.current.onDrop(...of),
      onFrame: () => latest.current.onFrame(),
    });
    drawing.current = made;
    shown.current = false;
    return () => {
      drawing.current = null;
      made.dispose();
    };
  }, [drawing]);

  const latestPath = useRef(path);
  latestPath.current = path;
  useEffect(() => {
    if (picture === undefined || drawing.current === null) return;
    drawing.current.show(picture.scene, picture.places, latestPath.current);
    if (!shown.current) drawing.current.fit(false);
    shown.current = true;
  }, [picture, drawing]);

  useEffect(() => drawing.current?.select(path), [path, drawing]);
  useEffect(() => drawing.current?.point(pointed), [pointed, drawing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme means other colours
  useEffect(() => {
    const frame = requestAnimationFrame(() => drawing.current?.retheme());
    return () => cancelAnimationFrame(frame);
  }, [dark]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move along neighbours
    <div className={styles.canvas} role="application" aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
      <div className={styles.layers} ref={container} />
    </div>
  );
}
