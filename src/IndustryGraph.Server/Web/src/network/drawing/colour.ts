/** A colour as three numbers from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Reads #rgb, #rrggbb or rgb(…), as computed styles give them. */
export function parseColour(text: string): Rgb {
  const trimmed = text.trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(trimmed);
  if (short) return [1, 2, 3].map((at) => Number.parseInt(`${short[at]}${short[at]}`, 16)) as unknown as Rgb;
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(trimmed);
  if (long) return [1, 2, 3].map((at) => Number.parseInt(long[at] as string, 16)) as unknown as Rgb;
  const numbers = /^rgba?\((\d+)[ ,]+(\d+)[ ,]+(\d+)/u.exec(trimmed);
  return numbers ? [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])] : [128, 128, 128];
}

/** So much of a colour, the rest of another. */
export function mix(colour: Rgb, share: number, other: Rgb): Rgb {
  return [0, 1, 2].map((at) =>
    Math.round((colour[at] as number) * share + (other[at] as number) * (1 - share)),
  ) as unknown as Rgb;
}

/** #rrggbb. */
export function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The three numbers from 0 to 1, as shaders take them. */
export function unit(colour: Rgb): [number, number, number] {
  return [colour[0] / 255, colour[1] / 255, colour[2] / 255];
}
