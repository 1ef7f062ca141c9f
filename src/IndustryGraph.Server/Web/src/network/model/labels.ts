const longestLine = 24;
const longestSingle = 20;

/**
 * A label in at most two balanced lines, broken at a space, or inside a hyphenated word where that is too long. Only what does
 * not fit into two is cut, in the middle, so that both ends show.
 */
export function labelLines(text: string): readonly string[] {
  if (text.length <= longestSingle) return [text];
  const atSpace = balanced(text, / /gu);
  const lines =
    atSpace && longer(atSpace) <= longestLine ? atSpace : (balanced(text, / |(?<=\p{L}[-–/])(?=\p{L})/gu) ?? [text]);
  return lines.map((line) => cut(line, longestLine + 4));
}

function balanced(text: string, breaks: RegExp): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const { index } of text.matchAll(breaks)) {
    const lines = [text.slice(0, index), text.slice(index).trimStart()];
    if (best === undefined || longer(lines) < longer(best)) best = lines;
  }
  return best;
}

function longer(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = Math.floor((length - 1) / 2);
  return `${text.slice(0, length - 1 - tail).trimEnd()}…${text.slice(-tail).trimStart()}`;
}
