/** A text in three: before, the part that was searched for, after; undefined where it does not occur. */
export function findPart(text: string, searched: string): [string, string, string] | undefined {
  const plain = fold(text);
  const wanted = fold(searched.trim()).join('');
  const letters = plain.join('');
  if (wanted === '') {
    return undefined;
  }

  const start = letters.indexOf(wanted);
  if (start < 0 || plain.length !== [...text].length) {
    return undefined;
  }

  const characters = [...text];
  const from = indexAt(plain, start);
  const to = indexAt(plain, start + wanted.length - 1) + 1;
  return [characters.slice(0, from).join(''), characters.slice(from, to).join(''), characters.slice(to).join('')];
}

// Each character without accents and case; some become several letters.
function fold(text: string): string[] {
  return [...text].map((character) => character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

function indexAt(characters: string[], position: number): number {
  let passed = 0;
  return characters.findIndex((character) => {
    passed += character.length;
    return passed > position;
  });
}
