import { type AnchorHTMLAttributes, type MouseEvent, useCallback, useMemo } from 'react';
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';
import { type Address, type AddressChange, changeAddress, emptyAddress, parseAddress, printAddress } from './address';

interface GoOptions {
  /** Replaces the entry of the history: for what changes many times in a row, as the day on a slider. */
  replace?: boolean;
}

/** What the address says; null where its path belongs to no view. */
export function useAddressOrNull(): Address | null {
  const pathname = usePathname();
  const search = useSearch();
  return useMemo(() => parseAddress(pathname, search), [pathname, search]);
}

/** What the address says. */
export function useAddress(): Address {
  const address = useAddressOrNull();
  return useMemo(() => address ?? emptyAddress('start'), [address]);
}

/** Changes the address; see {@link changeAddress} for what stays. */
export function useGo(): (change: AddressChange, options?: GoOptions) => void {
  return useCallback((change, options = {}) => {
    const current = parseAddress(location.pathname, location.search) ?? emptyAddress('start');
    navigate(printAddress(changeAddress(current, change)), { replace: options.replace ?? false });
  }, []);
}

interface ViewLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  to: AddressChange;
}

/** A real link to a changed address: opens in place, or in a new tab as the browser is told. */
export function ViewLink({ to, onClick, ...rest }: ViewLinkProps) {
  const address = useAddress();
  const href = printAddress(changeAddress(address, to));
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (plain && !event.defaultPrevented) {
      event.preventDefault();
      navigate(href);
    }
  };

  return <a {...rest} href={href} onClick={open} />;
}
