import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { Icon, type IconName } from './Icon';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  icon: IconName;
  /** What it does; read out and shown on hover. */
  label: string;
}

/** A button of an icon alone. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={[styles.button, className].filter(Boolean).join(' ')}
      render={(props) => <button {...props} title={label} />}
    >
      <Icon name={icon} />
    </AriaButton>
  );
}
