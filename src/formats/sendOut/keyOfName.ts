import { foldedText } from "../table/foldedText.ts";

/** Which of several named things a word names, in any width and with any spaces; `undefined` = none. */
export function keyOfName<Key extends string>(
  names: Readonly<Record<Key, string>>,
  word: string,
): Key | undefined {
  const keys = Object.keys(names).filter((key): key is Key => key in names);
  return keys.find((key) => foldedText(names[key]) === foldedText(word));
}
