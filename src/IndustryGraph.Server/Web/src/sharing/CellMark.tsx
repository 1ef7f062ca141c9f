import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../design/VisuallyHidden';
import type { SharingCell } from './model/sharingTable';
import styles from './SharingGrid.module.css';

/** A shared platform: its year, in the look of its status, with "?" where nobody stated the start. */
export function CellMark({ cell, name }: { cell: SharingCell; name: string }) {
  const { t } = useTranslation('sharing');
  const { t: common } = useTranslation('common');
  const year = cell.since?.slice(0, 4) ?? '';
  return (
    <span className={styles.mark} data-status={cell.status} data-stated={cell.stated ? 'yes' : 'no'}>
      <span className={styles.chipName} lang="">
        {name}{' '}
      </span>
      {year}
      {!cell.stated && '?'}
      <VisuallyHidden>
        {`, ${common(`status.${cell.status}`)}`}
        {!cell.stated && `, ${t('startNotStated')}`}
      </VisuallyHidden>
    </span>
  );
}
