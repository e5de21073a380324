import Encoding from "encoding-japanese";
import type { Audience } from "../../domain/places/audience.ts";
import type { PlaceFor } from "../../domain/places/placeForAudience.ts";
import type { Problem } from "../../domain/problem.ts";
import { csvText } from "./csvText.ts";
import { placeTable } from "./placeTable.ts";
import { unwritableCharacters } from "./unwritableCharacters.ts";

/** A CSV as it was written, which may be in UTF-8 although Shift_JIS was asked for. */
export interface PlacesCsv {
  readonly bytes: Uint8Array;
  readonly encoding: CsvEncoding;
  readonly problems: readonly Problem[];
}

export type CsvEncoding = "utf-8" | "shift_jis";

/**
 * Our own table as CSV: UTF-8 with BOM, or Shift_JIS (CP932) for programs that know nothing else. Where a
 * character has no place in CP932 (`characterNotInShiftJis`, by row and column) the whole file is written in
 * UTF-8, so that nothing is lost.
 * LIMIT: in CP932 the wave dash, the minus and a few signs have one form; they come back as 〜 → ～, − → －.
 */
export function placesCsv<A extends Audience>(
  places: readonly PlaceFor<A>[],
  audience: A,
  encoding: CsvEncoding,
): PlacesCsv {
  const { columns, rows } = placeTable(places, audience);
  const header = columns.map((column) => column.header);
  const text = csvText(header, rows);
  const problems = encoding === "shift_jis" ? unwritableCharacters(header, rows) : [];
  if (encoding === "utf-8" || problems.length > 0) {
    const bytes = new TextEncoder().encode(`\uFEFF${text}`);
    return { bytes, encoding: "utf-8", problems };
  }
  const codes = Encoding.convert(Encoding.stringToCode(text), { to: "SJIS", from: "UNICODE" });
  return { bytes: Uint8Array.from(codes), encoding, problems };
}
