/** Two organizations and the platform between them. */
export function Logo() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M5.5 17.5 12 8l6.5 9.5" fill="none" stroke="var(--ink)" strokeWidth="1.6" />
      <rect x="8.2" y="3.2" width="7.6" height="7.6" fill="var(--kind-platform)" />
      <circle cx="5" cy="18.2" r="3.6" fill="var(--kind-automaker)" />
      <circle cx="19" cy="18.2" r="3.6" fill="var(--canvas)" stroke="var(--kind-automaker)" strokeWidth="2.2" />
    </svg>
  );
}
