import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import styles from './Chip.module.css';
import { Icon } from './Icon';

interface ChipProps {
  children: ReactNode;
  /** Shows a cross that does this. */
  onRemove?: () => void;
  /** What the cross is called. */
  removeLabel?: string;
}

/** A thing in a sentence of filters, which can be taken out again. */
export function Chip({ children, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={styles.chip}>
      {children}
      {onRemove && (
        <Button className={styles.remove} aria-label={removeLabel ?? ''} onPress={onRemove}>
          <Icon name="close" size={12} />
        </Button>
      )}
    </span>
  );
}
