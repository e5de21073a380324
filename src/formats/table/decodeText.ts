import { isEUCJP, isJIS } from "encoding-japanese/src/encoding-detect.js";

/** Text of a file and the encoding it was read with. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

export type TextEncoding =
  "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp" | "iso-2022-jp";

/** Begins every change of letters in ISO-2022-JP, whose bytes would all pass for UTF-8. */
const ESCAPE = 0x1b;
/** As many bytes are enough to tell one encoding from another. */
const SAMPLE_BYTES = 100_000;

/**
 * Reads the bytes of a text file from a Japanese office: UTF-8 with or without BOM, UTF-16 with or
 * without BOM, Shift_JIS (CP932), EUC-JP or ISO-2022-JP. `null` where none fits.
 *
 * Limit: without a BOM the encoding is a guess; a few characters of plain ASCII fit them all. UTF-16
 * without BOM is told by its zero bytes, so a text without a digit, comma or line end is not.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return decodedAs(bytes, marked);
  const wide = encodingOfZeros(bytes);
  if (wide !== null) return withoutControls(decodedAs(bytes, wide));
  const withoutEscapes = bytes.includes(ESCAPE) ? null : decodedAs(bytes, "utf-8");
  if (withoutEscapes !== null) return withoutEscapes;
  for (const encoding of [guessedEncoding(bytes), "shift_jis", "euc-jp", "utf-8"] as const) {
    const decoded = decodedAs(bytes, encoding);
    if (decoded !== null) return decoded;
  }
  return null;
}

function encodingOfMark(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** No other encoding of text has zero bytes; those of UTF-16 are the upper halves of ASCII. */
function encodingOfZeros(bytes: Uint8Array): TextEncoding | null {
  if (bytes.length % 2 === 1) return null;
  let upperFirst = 0;
  let upperLast = 0;
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) upperFirst++;
    if (bytes[i + 1] === 0) upperLast++;
  }
  if (upperFirst + upperLast === 0) return null;
  return upperFirst > upperLast ? "utf-16be" : "utf-16le";
}

/** Bytes that are no text pass for UTF-16, but for the control characters that they make. */
function withoutControls(decoded: DecodedText | null): DecodedText | null {
  const isText = decoded !== null && !/\p{Cc}/u.test(decoded.text.replace(/[\t\r\n]/g, ""));
  return isText ? decoded : null;
}

function decodedAs(bytes: Uint8Array, encoding: TextEncoding): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function guessedEncoding(bytes: Uint8Array): TextEncoding {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isJIS(sample)) return "iso-2022-jp";
  return isEUCJP(sample) ? "euc-jp" : "shift_jis";
}
