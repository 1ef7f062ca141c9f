import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import styles from './Loading.module.css';
import { useLate } from './useLate';

interface LoadingProps {
  /** What is awaited, as "Deals that ended". */
  what?: string;
  /** How many rows are drawn as bars. Default 6. */
  rows?: number;
  /** Gives up; without it there is no button. */
  onCancel?: () => void;
}

/** Nothing for 300 ms, then bars in the place of rows. */
export function Loading({ what, rows = 6, onCancel }: LoadingProps) {
  const { t } = useTranslation('states');
  if (!useLate(true)) {
    return null;
  }

  return (
    <div className={styles.loading} role="status">
      <div className={styles.head}>
        <span>{what ?? t('loading')}</span>
        {onCancel && (
          <Button size="small" onPress={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
      <Progress />
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike and never move
          <p key={row} className={styles.row}>
            {widths.map((width, column) => (
              <i key={width} style={{ width: `${width + ((row * 7 + column * 3) % 5) * 2 - 4}%` }} />
            ))}
          </p>
        ))}
      </div>
    </div>
  );
}

/** A thin line that moves while something is awaited. */
export function Progress() {
  return (
    <span className={styles.progress} aria-hidden="true">
      <b />
    </span>
  );
}

const widths = [32, 13, 22] as const;
