const paths = {
  search: 'M11.6 7a4.6 4.6 0 1 1-9.2 0 4.6 4.6 0 0 1 9.2 0M10.6 10.6 14.2 14.2',
  earlier: 'm9.5 4-4 4 4 4',
  later: 'm6.5 4 4 4-4 4',
  down: 'm4 6.5 4 4 4-4',
  close: 'm4 4 8 8m0-8-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  undo: 'M6 3.5 3 6.5l3 3M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 3.5l3 3-3 3M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  network: 'M8 5 4.5 11M8 5l3.5 6M8 3v.01M4 12.5v.01M12 12.5v.01',
  external: 'M6.5 3.5H3.5v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  check: 'm3 8.5 3.5 3.5L13 4.5',
} as const;

const filled = {
  more: 'M3 6.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6m5 0a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6m5 0a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6',
  play: 'M5 3.5v9l7-4.5z',
  pause: 'M4.5 3.5h2.5v9H4.5zM9 3.5h2.5v9H9z',
} as const;

export type IconName = keyof typeof paths | keyof typeof filled | 'theme';

/** A line icon of 16 CSS pixels in the colour of the text; it has no meaning of its own for screen readers. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {shapeOf(name)}
    </svg>
  );
}

function shapeOf(name: IconName) {
  if (name === 'theme') {
    return (
      <>
        <circle cx="8" cy="8" r="5.2" />
        <path d="M8 2.8a5.2 5.2 0 0 1 0 10.4z" fill="currentColor" stroke="none" />
      </>
    );
  }

  return name in filled ? (
    <path d={filled[name as keyof typeof filled]} fill="currentColor" stroke="none" />
  ) : (
    <path d={paths[name as keyof typeof paths]} />
  );
}
