import { sha256Hex } from "../townFolder/sha256Hex.ts";

/**
 * The name of a page for an id, without ending: small letters, figures and hyphens stay, everything else is
 * `_` and its code, so that two ids never share a page, not even where A and a are one file, and no id leads out
 * of its folder. Long ones end in a digest.
 */
export function pageName(id: string): string {
  const plain = Array.from(id, (letter) =>
    /[a-z0-9-]/.test(letter) ? letter : `_${letter.codePointAt(0)!.toString(16)}_`,
  ).join("");
  if (plain.length > LONGEST) return `${plain.slice(0, LONGEST - 65)}_${digestOf(id)}`;
  return RESERVED.test(plain) ? `${plain}_` : plain;
}

const LONGEST = 120;

/** Names that Windows keeps for itself, and none at all. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)?$/;

function digestOf(id: string): string {
  return sha256Hex(new TextEncoder().encode(id));
}
