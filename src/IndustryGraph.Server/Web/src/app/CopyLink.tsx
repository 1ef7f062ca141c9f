import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button';
import { useAsOf } from '../time/useAsOf';
import { changeAddress, printAddress } from './address';
import { useAddress } from './navigation';

/** Copies the address of what is shown, with its day: the link says the same tomorrow. */
export function CopyLink() {
  const { t } = useTranslation('app');
  const address = useAddress();
  const asOf = useAsOf();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  });

  const copy = async () => {
    const link = new URL(printAddress(changeAddress(address, { asOf })), location.href);
    await navigator.clipboard.writeText(link.href);
    setCopied(true);
  };

  return (
    <Button look="plain" onPress={() => void copy()}>
      <span aria-live="polite">{t(copied ? 'linkCopied' : 'copyLink')}</span>
    </Button>
  );
}
