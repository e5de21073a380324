import Encoding from "encoding-japanese";

/** Text of a file and the encoding it was read with. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp" | "iso-2022-jp";
}

/** Begins every change of letters in ISO-2022-JP, whose bytes would all pass for UTF-8. */
const ESCAPE = 0x1b;

/**
 * Reads the bytes of a text file from a Japanese office: UTF-8 with or without BOM, UTF-16 with BOM,
 * Shift_JIS (CP932), EUC-JP or ISO-2022-JP. `null` where none fits.
 *
 * Limit: without a BOM the encoding is a guess; a few characters of plain ASCII fit them all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decodedAs(bytes, marked);
  const withoutEscapes = bytes.includes(ESCAPE) ? null : decodedAs(bytes, "utf-8");
  return withoutEscapes ?? decodedAs(bytes, guessedEncoding(bytes)) ?? decodedAs(bytes, "utf-8");
}

function encodingOfMark(bytes: Uint8Array): DecodedText["encoding"] | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

function decodedAs(bytes: Uint8Array, encoding: DecodedText["encoding"]): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function guessedEncoding(bytes: Uint8Array): DecodedText["encoding"] {
  const guess = Encoding.detect(bytes.subarray(0, 100_000));
  if (guess === "EUCJP") return "euc-jp";
  return guess === "JIS" ? "iso-2022-jp" : "shift_jis";
}
