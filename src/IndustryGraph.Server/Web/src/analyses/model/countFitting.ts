/** How many texts of a list, with a comma between them, fit into so many letters; the first one always counts. */
export function countFitting(texts: readonly string[], room: number): number {
  let length = 0;
  for (const [index, text] of texts.entries()) {
    length += text.length + 2;
    if (length - 2 > room && index > 0) {
      return index;
    }
  }

  return texts.length;
}
