/** Places on the track in percent of its width; `width` is in CSS pixels. */
export interface LabelWish {
  text: string;
  /** Where the bars of the row begin and end. */
  start: number;
  end: number;
  /** Where the line of the day stands. */
  day: number;
  /** Whether it goes after the bar rather than before it. */
  after: boolean;
  width: number;
}

/** A label's left edge, or its right edge from the right; `over`: it lies on the bar. */
export type LabelPlace = { over: boolean } & ({ left: number } | { right: number });

// A little more than a letter of 12 px takes up on average, and the padding of the label on both sides.
const advance = 6.8;
const padding = 16;

/**
 * Where a row's label stands: before or after the bar, wherever it neither leaves the track nor crosses the line of the day;
 * else on the bar, at the end that it tells of. Null where there is no room for it at all.
 */
export function placeLabel({ text, start, end, day, after, width }: LabelWish): LabelPlace | null {
  const room = ((text.length * advance + padding) / width) * 100;
  const free = (left: number): boolean => left >= 0 && left + room <= 100 && !(left < day && left + room > day);
  const before: LabelPlace | null = free(start - room) ? { right: 100 - start, over: false } : null;
  const behind: LabelPlace | null = free(end) ? { left: end, over: false } : null;
  if (after) {
    return behind ?? before ?? (free(end - room) ? { right: 100 - end, over: true } : null);
  }

  return before ?? behind ?? (free(start) ? { left: start, over: true } : null);
}
