import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Rail.module.css';

interface SwitchProps {
  on: boolean;
  mark: ReactNode;
  text: string;
  count: number;
  label: string;
  onPress: () => void;
}

/** A row of the legend that is also a filter. */
export function Switch({ on, mark, text, count, label, onPress }: SwitchProps) {
  const { t } = useTranslation('common');
  return (
    <li>
      <ToggleButton
        className={[styles.switch, on ? '' : styles.off].join(' ')}
        isSelected={on}
        onChange={onPress}
        aria-label={`${label} (${count})`}
      >
        {mark}
        <span>{text}</span>
        <span className={styles.count}>{t('count', { count })}</span>
      </ToggleButton>
    </li>
  );
}
