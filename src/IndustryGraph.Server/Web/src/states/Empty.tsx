import type { ReactNode } from 'react';
import type { AddressChange } from '../app/address';
import { ViewLink } from '../app/navigation';
import { buttonClass } from '../design/Button';
import styles from './Empty.module.css';

/** A way out of an empty view: what it does, and the address that it leads to. */
export interface WayOut {
  label: string;
  to: AddressChange;
}

interface EmptyProps {
  /** Why there is nothing, as a sentence. */
  title: string;
  /** What there is instead. */
  children?: ReactNode;
  /** What to do. */
  ways?: readonly WayOut[];
}

/** Says why there is nothing, and offers ways out. */
export function Empty({ title, children, ways = [] }: EmptyProps) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      {children && <p className={styles.why}>{children}</p>}
      {ways.length > 0 && (
        <p className={styles.ways}>
          {ways.map((way) => (
            <ViewLink key={way.label} className={buttonClass()} to={way.to}>
              {way.label}
            </ViewLink>
          ))}
        </p>
      )}
    </div>
  );
}
