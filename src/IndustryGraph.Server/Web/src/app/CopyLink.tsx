import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import { useCopyLink } from './useCopyLink';

/** Copies the address of what is shown. */
export function CopyLink() {
  const { t } = useTranslation('app');
  const { copied, copy } = useCopyLink();
  return (
    <Button look="plain" onPress={() => void copy()}>
      <span aria-live="polite">{t(copied ? 'linkCopied' : 'copyLink')}</span>
    </Button>
  );
}
