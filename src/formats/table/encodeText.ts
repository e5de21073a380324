import Encoding from "encoding-japanese";
import type { TextEncoding } from "./decodeText.ts";

const NAMES = { shift_jis: "SJIS", "euc-jp": "EUCJP", "iso-2022-jp": "JIS" } as const;

/**
 * A text as the bytes of a file in an encoding that `decodeText` finds: UTF-8 and UTF-16 with their mark,
 * so that Excel opens them rightly. `null` = the encoding lacks one of the characters.
 */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array | null {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(`\uFEFF${text}`);
    case "utf-16le":
    case "utf-16be":
      return wideBytes(`\uFEFF${text}`, encoding === "utf-16le");
    case "shift_jis":
    case "euc-jp":
    case "iso-2022-jp":
      return narrowBytes(text, NAMES[encoding]);
  }
}

function wideBytes(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittleEndian);
  return new Uint8Array(view.buffer);
}

function narrowBytes(text: string, to: "SJIS" | "EUCJP" | "JIS"): Uint8Array | null {
  try {
    const options = { to, from: "UNICODE", type: "array", fallback: "error" } as const;
    return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), options));
  } catch {
    return null;
  }
}
