import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../design/VisuallyHidden';
import { Progress } from './Loading';
import styles from './Refreshing.module.css';
import { useLate } from './useLate';

interface RefreshingProps {
  /** Whether a newer answer is awaited while the old one stays. */
  busy: boolean;
  /** What is awaited. */
  what: string;
}

/** A thin line above an old picture while the new one is awaited; it takes no room. */
export function Refreshing({ busy, what }: RefreshingProps) {
  const { t } = useTranslation('states');
  return (
    <div className={styles.line} role="status">
      {useLate(busy) && (
        <>
          <VisuallyHidden>{t('stillLoading', { what })}</VisuallyHidden>
          <Progress />
        </>
      )}
    </div>
  );
}
