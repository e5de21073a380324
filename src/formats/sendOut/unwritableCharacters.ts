import Encoding from "encoding-japanese";
import type { Problem } from "../../domain/problem.ts";

/**
 * The cells with characters that Shift_JIS (CP932) cannot hold, by row (the header is row 1) and column:
 * `characterNotInShiftJis` with the characters found, each once.
 */
export function unwritableCharacters(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): Problem[] {
  const isWritable = writableCharacters();
  return [header, ...rows].flatMap((cells, row) =>
    cells.flatMap((cell, column): Problem[] => {
      const text = String(cell ?? "");
      if (Array.from(text).every(isWritable)) return [];
      const letters = Array.from(LETTERS.segment(text), ({ segment }) => segment);
      const found = new Set(letters.filter((letter) => !Array.from(letter).every(isWritable)));
      const params = { found: Array.from(found).join("") };
      const where = { row: row + 1, column: header[column] ?? "" };
      return [{ code: "characterNotInShiftJis", severity: "warning", ...where, params }];
    }),
  );
}

/** A letter as people see it, with the marks that belong to it (葛 with its variant, か with its dots). */
const LETTERS = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** Asks for each character only once. */
function writableCharacters(): (letter: string) => boolean {
  const known = new Map<string, boolean>();
  return (letter) => {
    const before = known.get(letter);
    if (before !== undefined) return before;
    const isWritable = letter <= "~" || isInCp932(letter);
    known.set(letter, isWritable);
    return isWritable;
  };
}

function isInCp932(letter: string): boolean {
  try {
    Encoding.convert(letter, { to: "SJIS", from: "UNICODE", type: "array", fallback: "error" });
    return true;
  } catch {
    return false;
  }
}
