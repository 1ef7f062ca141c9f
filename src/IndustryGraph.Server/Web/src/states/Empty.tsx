import type { ReactNode } from 'react';

interface EmptyProps {
  /** Says what is not there, as a sentence. */
  title: ReactNode;
  /** Says why. */
  children?: ReactNode;
  /** Two ways out. */
  actions?: ReactNode;
}

/** Nothing to show: why, and what to do. */
export function Empty({ title, children, actions }: EmptyProps) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
      {actions}
    </section>
  );
}
