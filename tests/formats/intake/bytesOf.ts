import type { TextEncoding } from "../../../src/formats/table/decodeText.ts";
import { encodeText } from "../../../src/formats/table/encodeText.ts";

/** A drawn text file. */
export function bytesOf(text: string, encoding: TextEncoding = "utf-8"): Uint8Array {
  return encodeText(text, encoding)!;
}
