/** Where a thing was pinned, in the world of the drawing. */
export interface Pin {
  readonly x: number;
  readonly y: number;
}

/** Reads pins of the address, as id~x~y; what is not understood is left out. */
export function parsePins(words: readonly string[]): ReadonlyMap<string, Pin> {
  return new Map(
    words.flatMap((word) => {
      const [id, x, y] = word.split('~');
      const pin = { x: Number(x), y: Number(y) };
      return id && x && y && Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [[id, pin] as const] : [];
    }),
  );
}

/** Prints pins for the address, to whole pixels. */
export function printPins(pins: ReadonlyMap<string, Pin>): readonly string[] {
  return [...pins].map(([id, { x, y }]) => `${id}~${Math.round(x)}~${Math.round(y)}`);
}
