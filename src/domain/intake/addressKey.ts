import { foldAddress } from "../addresses/foldAddress.ts";

/**
 * An address as two records are compared by it: folded, without prefecture and municipality, 丁目・番地・番・号
 * as dashes, up to its number. "" where it has no number below the 丁目: that is no place yet. Never shown.
 * Limit: two municipalities that have a 町名 in common are not told apart; a position or a name has to.
 */
export function addressKey(address: string): string {
  const folded = foldAddress(address)
    .text.replace(/^(?:東京都|北海道|(?:大阪|京都)府|.{2,3}県)/, "")
    .replace(/^(?:.{1,4}?郡.{1,5}?[町村]|.{1,6}?市市?(?:.{1,4}?区)?)(?=.*\d)/, "")
    .replaceAll(/大字|字/g, "");
  const [key = ""] = /^\D*\d+(?:(?:丁目|番地|番|号|ノ|-)+\d+)*(?!丁目)/.exec(folded) ?? [];
  return key.replaceAll(/(?:丁目|番地|番|号|ノ|-)+(?=\d)/g, "-");
}
