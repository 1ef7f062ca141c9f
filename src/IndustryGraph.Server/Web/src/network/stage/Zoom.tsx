import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/IconButton';
import styles from './Zoom.module.css';

interface ZoomProps {
  onZoom: (factor: number) => void;
  onFit: () => void;
}

export function Zoom({ onZoom, onFit }: ZoomProps) {
  const { t } = useTranslation('network');
  return (
    <div className={styles.zoom}>
      <IconButton icon="plus" label={t('zoomIn')} onPress={() => onZoom(1.4)} />
      <IconButton icon="minus" label={t('zoomOut')} onPress={() => onZoom(1 / 1.4)} />
      <IconButton icon="fit" label={t('fit')} onPress={onFit} />
    </div>
  );
}
