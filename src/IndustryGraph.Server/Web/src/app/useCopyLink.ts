import { useEffect, useState } from 'react';
import { useAsOf } from '../time/useAsOf';
import { changeAddress, printAddress } from './address';
import { useAddress } from './navigation';

/** Copies the address of what is shown, with its day: the link says the same tomorrow. `copied` for two seconds after. */
export function useCopyLink(): { copied: boolean; copy: () => Promise<void> } {
  const address = useAddress();
  const asOf = useAsOf();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = copied ? setTimeout(() => setCopied(false), 2000) : undefined;
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    const link = new URL(printAddress(changeAddress(address, { asOf })), location.href);
    await navigator.clipboard.writeText(link.href);
    setCopied(true);
  };
  return { copied, copy };
}
