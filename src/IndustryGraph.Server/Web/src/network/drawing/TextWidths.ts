/** Widths of texts, measured once. */
export class TextWidths {
  private readonly known = new Map<string, number>();

  of(context: CanvasRenderingContext2D, font: string, text: string): number {
    const key = `${font}\n${text}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    context.font = font;
    const width = context.measureText(text).width;
    this.known.set(key, width);
    return width;
  }
}

/** The size of a label in CSS pixels, and that of a seed's name. */
export const labelFontSize = 12.5;
export const seedFontSize = 16;

const shared = new TextWidths();
let context: CanvasRenderingContext2D | null | undefined;

/** The width of a label in a font family; undefined where nothing can be measured. */
export function labelWidthOf(lines: readonly string[], seed: boolean, family: string): number | undefined {
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  const measured = context;
  const texts = seed ? [lines.join(' ')] : lines;
  const font = seed ? `600 ${seedFontSize}px ${family}` : `400 ${labelFontSize}px ${family}`;
  return Math.max(...texts.map((text) => shared.of(measured, font, text)));
}
