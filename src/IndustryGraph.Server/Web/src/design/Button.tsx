import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface ButtonProps extends AriaButtonProps {
  /** `primary` for the one action of a view, `plain` without a frame. Default `framed`. */
  look?: 'framed' | 'primary' | 'plain';
  size?: 'small' | 'normal';
}

export function Button({ look = 'framed', size = 'normal', className, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={[styles.button, styles[look], styles[size], className].filter(Boolean).join(' ')}
    />
  );
}

/** The looks of a button for a link that acts as one. */
export function buttonClass(
  look: 'framed' | 'primary' | 'plain' = 'framed',
  size: 'small' | 'normal' = 'normal',
): string {
  return [styles.button, styles[look], styles[size]].join(' ');
}
