import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useSetting, writeSetting } from './settings';

const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

/** The chosen theme and how to choose the next. */
export function useTheme(): { theme: Theme; dark: boolean; next: () => void } {
  const setting = useSetting('theme');
  const theme = themes.find((name) => name === setting) ?? 'system';
  const system = useSyncExternalStore(subscribe, () => systemIsDark.matches);
  const dark = theme === 'dark' || (theme === 'system' && system);
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);

  const next = useCallback(() => {
    const following = themes[(themes.indexOf(theme) + 1) % themes.length];
    writeSetting('theme', following === 'system' ? null : (following ?? null));
  }, [theme]);
  return { theme, dark, next };
}

function subscribe(listener: () => void): () => void {
  systemIsDark.addEventListener('change', listener);
  return () => systemIsDark.removeEventListener('change', listener);
}
