import type { Kind } from './kinds';

// What a company's name ends in and nobody says.
const legalForms =
  /(?:,?\s+(?:Motor Corporation|Motor Company|Corporation|Company|Inc\.?|Ltd\.?|Limited|LLC|AG|S\.A\.|N\.V\.|plc|Co\.?|Holdings?))+$/u;

/**
 * A name where there is little room. An agreement drops the leading names of its parties, which stand beside it anyway; a
 * platform the word "platform" and what its letters stand for; others their legal form. A model keeps its brackets, which tell
 * generations apart. What would leave nothing keeps the full name.
 */
export function shortName(name: string, kind: Kind, parties: readonly string[] = []): string {
  switch (kind) {
    case 'model':
      return name;
    case 'agreement':
      return withoutParties(withoutBrackets(name), parties);
    case 'platform':
      return withoutBrackets(name).replace(/\s+platform$/u, '');
    default:
      return withoutBrackets(name).replace(legalForms, '');
  }
}

/** A shortened name at the beginning of a line. */
export function lineName(name: string, kind: Kind, parties: readonly string[] = []): string {
  const short = shortName(name, kind, parties);
  return short === name ? name : short.charAt(0).toLocaleUpperCase() + short.slice(1);
}

/** Short names for a list of one kind, or the whole name where two would read the same. */
export function shortNames(names: readonly string[], kind: Kind): string[] {
  const short = names.map((name) => shortName(name, kind));
  return short.map((name, index) => (short.indexOf(name) === short.lastIndexOf(name) ? name : (names[index] ?? name)));
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '').trim() || name;
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
