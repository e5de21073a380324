import type { DecodedText, TextEncoding } from "./decodeText.ts";

/** Text with `brokenCount` places that no encoding explains, each written as �. */
export interface BrokenText extends DecodedText {
  readonly brokenCount: number;
}

/** More broken places than this share, and the bytes are no text at all. */
const MOST_BROKEN_SHARE = 0.01;

/**
 * Reads a text that `decodeText` refuses because some of its bytes are broken, in the encoding that
 * breaks least; `null` where more than one character in a hundred is broken.
 */
export function decodeBrokenText(bytes: Uint8Array): BrokenText | null {
  const tries = (["utf-8", "shift_jis", "euc-jp"] as const).map((each) => brokenAs(bytes, each));
  const best = tries.reduce((a, b) => (b.brokenCount < a.brokenCount ? b : a));
  return best.brokenCount > best.text.length * MOST_BROKEN_SHARE ? null : best;
}

function brokenAs(bytes: Uint8Array, encoding: TextEncoding): BrokenText {
  const text = new TextDecoder(encoding).decode(bytes);
  let brokenCount = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) brokenCount++;
  return { text, encoding, brokenCount };
}
