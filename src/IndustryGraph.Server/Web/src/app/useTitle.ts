import { useEffect } from 'react';

/** Names the page in tab and history. */
export function useTitle(name: string | undefined): void {
  useEffect(() => {
    document.title = name === undefined ? 'IndustryGraph' : `${name} · IndustryGraph`;
  }, [name]);
}
