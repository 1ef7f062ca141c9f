import { Popover as AriaPopover, type PopoverProps } from 'react-aria-components';
import styles from './Popover.module.css';

/** A floating pane beside what opened it: the only thing with a shadow. */
export function Popover({ className, ...rest }: PopoverProps) {
  return <AriaPopover offset={6} {...rest} className={[styles.popover, className].filter(Boolean).join(' ')} />;
}
