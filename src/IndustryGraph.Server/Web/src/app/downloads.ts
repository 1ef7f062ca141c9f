import { useEffect, useSyncExternalStore } from 'react';
import { hasKey, signInHeaders } from '../api/key';
import { askForKey } from './signIn';

export interface Download {
  /** What is downloaded, as "GEXF for Gephi". */
  label: string;
  /** The address to fetch it from. */
  href?: string;
  /** What makes it, where the page does. */
  run?: () => void | Promise<void>;
}

let downloads: readonly Download[] = [];
const listeners = new Set<() => void>();

/** Says what the view that is shown offers in the Download menu. Give the same array as long as nothing changes. */
export function useOfferDownloads(offered: readonly Download[]): void {
  useEffect(() => {
    change(offered);
    return () => change([]);
  }, [offered]);
}

/** What the Download menu shows. */
export function useDownloads(): readonly Download[] {
  return useSyncExternalStore(subscribe, () => downloads);
}

/** Makes or fetches a download. With a key it is fetched by the page, because a link would go without it. */
export function startDownload({ href, run }: Download): void {
  if (href === undefined) {
    void run?.();
  } else if (hasKey()) {
    void fetchFile(href);
  } else {
    clickLink(href, '');
  }
}

/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  clickLink(url, name);
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The address of an export of what is around entities on a day. */
export function exportAddress(format: 'gexf' | 'csv.zip', of: readonly string[], hops: number, asOf: string): string {
  const query = new URLSearchParams({ of: of.join(','), hops: String(hops), asOf });
  return `/export/${format}?${query}`;
}

async function fetchFile(href: string): Promise<void> {
  const response = await fetch(href, { headers: signInHeaders() });
  if (response.status === 401) {
    askForKey(true);
  } else if (response.ok) {
    const named = /filename="?([^";]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
    saveFile(named ?? 'network', await response.blob());
  }
}

function clickLink(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
}

function change(next: readonly Download[]): void {
  downloads = next;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
