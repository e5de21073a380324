import { decodeText } from "./decodeText.ts";

/** The value of a JSON file, or `undefined` where it is none. */
export function jsonOf(bytes: Uint8Array): unknown {
  const text = decodeText(bytes)?.text;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}
