import { useTranslation } from 'react-i18next';
import { StatusStroke } from '../../design/StatusStroke';
import type { SceneEdge, SceneNode } from '../model/scene';
import styles from './Tooltip.module.css';

interface TooltipProps {
  target: { readonly node?: SceneNode; readonly edge?: SceneEdge };
  nameOf: (id: string) => string;
  x: number;
  y: number;
  /** Whether it opens to the left of the point. */
  flip: boolean;
}

/** What the mouse is on: the full name and kind of a thing, or the claims of a line. */
export function Tooltip({ target, nameOf, x, y, flip }: TooltipProps) {
  const { t } = useTranslation(['network', 'common', 'claims']);
  const place = (element: HTMLDivElement | null): void => {
    if (element) element.style.transform = `translate(${x}px, ${y}px) translate(${flip ? '-100%' : '0'}, 0)`;
  };
  const { node, edge } = target;
  return (
    <div className={styles.anchor} ref={place} aria-hidden="true">
      <div className={styles.tooltip}>
        {node && (
          <>
            <b lang="">{node.name}</b>
            <span className={styles.kind}>{t(`common:kind.${node.kind}`)}</span>
          </>
        )}
        {edge?.lines.slice(0, 1).map((line) => (
          <span key={line.id} className={styles.line}>
            <StatusStroke status={edge.status} />
            <span>
              <b lang="">{nameOf(line.subject)}</b> {t(`claims:verb.${line.type}.out` as 'claims:verb.USES.out')}{' '}
              <span lang="">{nameOf(line.object)}</span>
              {edge.lines.length > 1 && ` ${t('network:more', { count: edge.lines.length - 1 })}`}
            </span>
          </span>
        ))}
      </div>
    </div>
  );
}
