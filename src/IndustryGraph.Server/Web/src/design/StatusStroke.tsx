import type { ClaimStatus } from '../api/generated/enums';
import styles from './StatusStroke.module.css';

interface StatusStrokeProps {
  /** The status on the day; null where the claim does not stand on it. */
  status: ClaimStatus | null;
  /** Length in CSS pixels. Default 28. */
  width?: number;
}

/** A line in the stroke of a status. The status itself always stands beside it in words. */
export function StatusStroke({ status, width = 28 }: StatusStrokeProps) {
  const middle = width / 2;
  return (
    <svg className={styles.stroke} width={width} height="10" viewBox={`0 0 ${width} 10`} aria-hidden="true">
      <path className={styles[status ?? 'none']} d={`M1 5H${width - 1}`} />
      {status === 'CANCELLED' && <path className={styles.cross} d={`m${middle - 3} 2 6 6m0-6-6 6`} />}
    </svg>
  );
}
