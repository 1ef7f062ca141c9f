import { useTranslation } from 'react-i18next';
import styles from './KindMark.module.css';
import { colourOf, type Kind } from './kinds';

interface KindMarkProps {
  kind: Kind;
  /** Edge length in CSS pixels. Default 14. */
  size?: number;
  /** Whether the kind is read out; leave it out where its name stands beside. */
  named?: boolean;
}

/** The form and colour of a kind. */
export function KindMark({ kind, size = 14, named = false }: KindMarkProps) {
  const { t } = useTranslation('common');
  const name = t(`kind.${kind}`);
  const spoken = named ? ({ role: 'img', 'aria-label': name } as const) : ({ 'aria-hidden': true } as const);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has one exactly where its name does not stand beside
    <svg
      className={styles.mark}
      viewBox="0 0 14 14"
      width={size}
      height={size}
      color={`var(${colourOf(kind)})`}
      {...spoken}
    >
      {named && <title>{name}</title>}
      {forms[kind]}
    </svg>
  );
}

const disc = <circle cx="7" cy="7" r="6" fill="currentColor" />;
const ring = <circle className={styles.hollow} cx="7" cy="7" r="4.9" strokeWidth="2.2" />;

const forms: Record<Kind, React.JSX.Element> = {
  automaker: disc,
  startup: disc,
  supplier: disc,
  brand: ring,
  fund: ring,
  'joint-venture': (
    <>
      <circle className={styles.hollow} cx="7" cy="7" r="5.1" strokeWidth="1.8" />
      <path d="M7 1.9a5.1 5.1 0 0 0 0 10.2z" fill="currentColor" />
    </>
  ),
  tech: (
    <>
      {disc}
      <circle className={styles.hole} cx="7" cy="7" r="2.2" />
    </>
  ),
  platform: <rect x="2" y="2" width="10" height="10" fill="currentColor" />,
  model: <rect className={styles.hollow} x="2.9" y="2.9" width="8.2" height="8.2" strokeWidth="1.8" />,
  agreement: <path d="M7 .6 13.4 7 7 13.4.6 7z" fill="currentColor" />,
  market: <path className={styles.hollow} d="M7 2 12.6 12H1.4z" strokeWidth="1.6" strokeLinejoin="round" />,
  technology: (
    <path className={styles.hollow} d="M7 1.2l5 2.9v5.8l-5 2.9-5-2.9V4.1z" strokeWidth="1.6" strokeLinejoin="round" />
  ),
  person: (
    <g className={styles.hollow} strokeWidth="1.6" strokeLinecap="round">
      <circle cx="7" cy="4.4" r="2.6" />
      <path d="M1.9 12.8c.5-2.9 2.5-4.3 5.1-4.3s4.6 1.4 5.1 4.3" />
    </g>
  ),
  source: (
    <g className={styles.hollow} strokeWidth="1.5" strokeLinecap="round">
      <rect x="2.4" y="1.4" width="9.2" height="11.2" />
      <path d="M5 5h4M5 8h4" />
    </g>
  ),
};
