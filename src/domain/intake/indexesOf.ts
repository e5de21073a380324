/** Where each text stands in a list. */
export function indexesOf(texts: readonly string[]): Map<string, number[]> {
  const indexes = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    const found = indexes.get(text);
    if (found === undefined) indexes.set(text, [index]);
    else found.push(index);
  }
  return indexes;
}
