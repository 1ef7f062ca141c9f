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
