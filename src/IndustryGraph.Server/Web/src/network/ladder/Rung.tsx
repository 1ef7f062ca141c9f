import type { Status } from '../model/statuses';
import styles from './Ladder.module.css';

/** Half a rung in the stroke of a status, as wide as there is room. */
export function Rung({ status }: { status: Status }) {
  return (
    <svg className={[styles.stroke, styles[status]].join(' ')} height="10" aria-hidden="true">
      <line x1="0" y1="5" x2="100%" y2="5" />
      {status === 'CANCELLED' && (
        <text x="50%" y="9.5" textAnchor="middle">
          ×
        </text>
      )}
    </svg>
  );
}
