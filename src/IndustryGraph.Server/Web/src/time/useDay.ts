import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../app/keyboard';
import { daysOfChange, neighbours } from './changes';
import { useAsOf } from './useAsOf';
import { useChanges, useHorizon } from './useChanges';
import { useGoToDay } from './useGoToDay';

/** All that the dock and the phone's sheet show of the day, and the keys that move it. */
export function useDay() {
  const { t } = useTranslation('time');
  const asOf = useAsOf();
  const go = useGoToDay();
  const { changes, names } = useChanges();
  const horizon = useHorizon();
  const days = useMemo(() => daysOfChange(changes), [changes]);
  const { earlier, later } = useMemo(() => neighbours(days, asOf), [days, asOf]);
  useShortcuts([
    { keys: '[', description: t('earlier'), run: () => earlier && go(earlier.day) },
    { keys: ']', description: t('later'), run: () => later && go(later.day) },
  ]);
  return { asOf, go, changes, names, horizon, earlier, later };
}
