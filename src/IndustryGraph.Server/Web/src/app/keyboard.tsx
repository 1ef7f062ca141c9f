import { useEffect, useRef, useSyncExternalStore } from 'react';
import { readSetting } from './settings';

export interface Shortcut {
  /** As KeyboardEvent.key gives it, or two in a row: "g n". */
  keys: string;
  /** What it does, for the list of keys. */
  description: string;
  run(event: KeyboardEvent): void;
  /** Whether it works with Control or Command. Default: without. */
  control?: boolean;
}

let shortcuts: readonly Shortcut[] = [];
let pending = '';
const listeners = new Set<() => void>();

/** Whether single keys act; the list of keys has the switch. */
export function singleKeysAct(): boolean {
  return readSetting('keys') !== 'off';
}

/** Makes shortcuts act while the component is there. */
export function useShortcuts(own: readonly Shortcut[]): void {
  const latest = useRef(own);
  latest.current = own;
  const names = own.map(({ keys, description }) => `${keys}\t${description}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only other keys or texts make another registration
  useEffect(() => {
    const entries = latest.current.map((shortcut, index) => ({
      ...shortcut,
      run: (event: KeyboardEvent) => latest.current[index]?.run(event),
    }));
    change([...shortcuts, ...entries]);
    return () => change(shortcuts.filter((shortcut) => !entries.includes(shortcut as (typeof entries)[number])));
  }, [names]);
}

/** All shortcuts that act now. */
export function useAllShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => shortcuts);
}

/** Listens on the document; returns how to stop. */
export function listenToKeys(): () => void {
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function onKey(event: KeyboardEvent): void {
  const control = event.ctrlKey || event.metaKey;
  if (event.defaultPrevented || event.altKey || isTyping(event.target) || (!control && !singleKeysAct())) {
    return;
  }

  const both = pending === '' ? event.key : `${pending} ${event.key}`;
  const found = find(both, control) ?? find(event.key, control);
  pending = found === undefined && shortcuts.some(({ keys }) => keys.startsWith(`${event.key} `)) ? event.key : '';
  if (found !== undefined) {
    event.preventDefault();
    found.run(event);
  }
}

// The view that came last decides where two name the same key.
function find(keys: string, control: boolean): Shortcut | undefined {
  return shortcuts.findLast((shortcut) => shortcut.keys === keys && (shortcut.control ?? false) === control);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function change(next: readonly Shortcut[]): void {
  shortcuts = next;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
