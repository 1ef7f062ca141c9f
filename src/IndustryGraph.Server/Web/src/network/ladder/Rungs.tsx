import { useTranslation } from 'react-i18next';
import { KindMark } from '../../design/KindMark';
import { colourOf } from '../../design/kinds';
import { lineName, shortName } from '../../design/names';
import type { Connections } from '../../evidence/connections';
import type { Entity } from '../model/facts';
import styles from './Ladder.module.css';
import { Rung } from './Rung';

interface RungsProps {
  left: Entity;
  right: Entity;
  connections: Connections;
  open: string | null;
  onOpen: (id: string) => void;
}

/** Two rails in the colours of the seeds, a rung for each thing between them: each half in its status. */
export function Rungs({ left, right, connections, open, onOpen }: RungsProps) {
  const { t } = useTranslation(['network', 'common']);
  const rails = (element: HTMLElement | null): void => {
    element?.style.setProperty('--left-rail', `var(${colourOf(left.kind)})`);
    element?.style.setProperty('--right-rail', `var(${colourOf(right.kind)})`);
  };
  return (
    <div className={styles.ladder}>
      <p className={styles.names} lang="">
        <b>{shortName(left.name, left.kind)}</b>
        <b>{shortName(right.name, right.kind)}</b>
      </p>
      {connections.things.length === 0 && (
        <p className={styles.none}>{t('network:ladderNone', { left: left.name, right: right.name })}</p>
      )}
      <ul className={styles.rungs} ref={rails}>
        {connections.things.map((thing) => (
          <li key={thing.id}>
            <button
              type="button"
              className={styles.rung}
              aria-pressed={open === thing.id}
              aria-label={`${thing.name}: ${left.name}, ${t(`common:status.${thing.left}`)}; ${right.name}, ${t(`common:status.${thing.right}`)}`}
              onClick={() => onOpen(thing.id)}
            >
              <span className={styles.thing} lang="">
                {lineName(thing.name, thing.kind, [left.name, right.name])}
              </span>
              <span className={styles.line}>
                <Rung status={thing.left} />
                <KindMark kind={thing.kind} />
                <Rung status={thing.right} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
