import { useTranslation } from 'react-i18next';
import { IconButton } from '../design/IconButton';
import { usePlay } from './usePlay';

interface DayStepsProps {
  earlier: string | undefined;
  later: string | undefined;
  go: (day: string, options?: { replace?: boolean }) => void;
}

/** To the change before and after, and all that follow one by one. */
export function DaySteps({ earlier, later, go }: DayStepsProps) {
  const { t } = useTranslation('time');
  const { playing, toggle } = usePlay(later, (day) => go(day, { replace: true }));
  return (
    <>
      <IconButton
        icon="earlier"
        label={t('earlier')}
        isDisabled={earlier === undefined}
        onPress={() => earlier && go(earlier)}
      />
      <IconButton icon="later" label={t('later')} isDisabled={later === undefined} onPress={() => later && go(later)} />
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={t(playing ? 'pause' : 'play')}
        isDisabled={later === undefined && !playing}
        onPress={toggle}
      />
    </>
  );
}
