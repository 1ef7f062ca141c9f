const narrow = '\u202f';
const full = '\u00a0';

/** Puts French spaces into a text that was typed with plain ones: narrow no-break before ; ? ! and %, no-break before the colon and inside guillemets. */
export function withFrenchSpaces(text: string): string {
  return text
    .replaceAll(/ ([;?!%])/g, `${narrow}$1`)
    .replaceAll(' :', `${full}:`)
    .replaceAll('« ', `«${full}`)
    .replaceAll(' »', `${full}»`);
}

/** The same for every text of a tree. */
export function mapTexts<Tree>(tree: Tree, map: (text: string) => string): Tree {
  if (typeof tree === 'string') {
    return map(tree) as Tree;
  }

  const entries = Object.entries(tree as object).map(([key, value]) => [key, mapTexts(value, map)]);
  return Object.fromEntries(entries) as Tree;
}
