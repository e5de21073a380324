import { foldedText } from "./foldedText.ts";

/** The number of the first column that is called one of these names, the names in order; -1 = none. */
export function columnOf(header: readonly string[], names: readonly string[]): number {
  const folded = header.map(foldedText);
  for (const name of names) {
    const at = folded.indexOf(foldedText(name));
    if (at >= 0) return at;
  }
  return -1;
}
