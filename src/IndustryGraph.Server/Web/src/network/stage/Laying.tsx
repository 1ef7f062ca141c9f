import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button';
import { useLate } from '../../states/useLate';
import styles from './Stage.module.css';

/** A large picture is being laid out; after 300 ms it says so. Cancel takes back the step that led to it. */
export function Laying({ count, onCancel }: { count: number; onCancel: (() => void) | undefined }) {
  const { t } = useTranslation(['network', 'common']);
  const late = useLate(true);
  const text = t('network:layout', { count });
  return (
    <>
      <div className={styles.progress} role="progressbar" aria-label={text} />
      {late && (
        <p className={styles.laying}>
          {text}
          {onCancel && (
            <Button size="small" onPress={onCancel}>
              {t('common:cancel')}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
