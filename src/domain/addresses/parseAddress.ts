import { foldAddress, type FoldedAddress } from "./foldAddress.ts";
import { PREFECTURES } from "./prefectures.ts";

/** What can be read of an address without knowing any town. */
export interface ParsedAddress {
  readonly folded: FoldedAddress;
  /** Seven digits, or `null`. */
  readonly postcode: string | null;
  /** By its full name; `null` = not written. */
  readonly prefecture: string | null;
  /** Where 市区町村 begins in `folded.text`, or what stands in its place. */
  readonly bodyAt: number;
}

/** Folds an address and reads what stands in front of 市区町村: a label, a postcode, the prefecture. */
export function parseAddress(text: string): ParsedAddress {
  const folded = foldAddress(text);
  const [front = "", first, second] = FRONT.exec(folded.text) ?? [];
  const at = front.length;
  const prefecture = FOLDED_PREFECTURES.find(({ name }) => folded.text.startsWith(name, at));
  return {
    folded,
    postcode: first === undefined ? null : `${first}${second}`,
    prefecture: prefecture?.prefecture ?? null,
    bodyAt: at + (prefecture?.name.length ?? 0),
  };
}

/** Seven digits are a postcode only before what is none. */
const FRONT = /^(?:(?:住所|所在地)[:：]?)?[,、・]*(?:〒?(\d{3})-?(\d{4})(?![-\d丁番号])[,、・]*)?/;

const FOLDED_PREFECTURES = PREFECTURES.map((prefecture) => ({
  prefecture,
  name: foldAddress(prefecture).text,
}));
