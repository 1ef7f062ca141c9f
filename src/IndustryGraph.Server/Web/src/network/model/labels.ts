import type { Kind } from './kinds';

const longestLine = 24;
const longestSingle = 20;

// What a company's name ends in and nobody says.
const legalForms =
  /(?:,?\s+(?:Motor Corporation|Motor Company|Corporation|Company|Inc\.?|Ltd\.?|Limited|LLC|AG|S\.A\.|N\.V\.|plc|Co\.?|Holdings?))+$/u;

/**
 * A name as the drawing shows it. An agreement drops the leading names of its parties, which the lines already tell; a
 * bracketed expansion and a legal form go. What would leave nothing keeps the full name.
 */
export function shortName(name: string, kind: Kind, parties: readonly string[] = []): string {
  const plain = name.replace(/\s*[(（][^)）]*[)）]\s*$/u, '').trim() || name;
  if (kind === 'agreement') return withoutParties(plain, parties);
  return kind === 'platform' || kind === 'model' ? plain : plain.replace(legalForms, '') || plain;
}

/** A shortened name at the beginning of a line. */
export function lineName(name: string, kind: Kind, parties: readonly string[] = []): string {
  const short = shortName(name, kind, parties);
  return short === name ? name : short.charAt(0).toLocaleUpperCase() + short.slice(1);
}

function withoutParties(name: string, parties: readonly string[]): string {
  const words = parties.flatMap((party) => [party, party.split(/\s+/u)[0] ?? party]);
  const known = [...new Set(words)].filter((word) => word.length > 1).sort((one, other) => other.length - one.length);
  let rest = name;
  for (;;) {
    const party = known.find(
      (word) => rest.startsWith(word) && /^(?:[\s\-–—/&,]|and\s|$)/u.test(rest.slice(word.length)),
    );
    if (party === undefined) break;
    rest = rest.slice(party.length).replace(/^(?:[\s\-–—/&,]+(?:and\s+)?)/u, '');
  }
  return rest.length >= 5 && /\s/u.test(rest) ? rest : name;
}

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
