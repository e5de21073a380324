/** The town as the files of the 自治体標準オープンデータセット name it. */
export interface StandardTown {
  /** 6 digits; `null` = not known, the columns stay blank. */
  readonly code: string | null;
  readonly name: string;
}

/**
 * The columns of 所在地 for an address: as it is written, and its parts where the address itself tells them
 * (it begins with the name of this town, with or without the prefecture).
 * LIMIT: 「幸町1-2-3」 gives 町字 「幸町」 even where 1 is a 丁目; an address of another town has no parts.
 */
export function standardAddress(address: string | undefined, town: StandardTown) {
  if (!address) return {};
  const whole = { 所在地_連結表記: address };
  const [, prefecture = "", local = ""] = PREFECTURE.exec(address.trim()) ?? [];
  const townName = town.name.replace(PREFECTURE, "$2");
  if (!local.startsWith(townName)) return whole;
  const rest = local.slice(townName.length).trim().normalize("NFKC");
  const [, quarter = "", number = ""] = QUARTER.exec(rest) ?? [];
  return {
    ...whole,
    所在地_全国地方公共団体コード: town.code ?? "",
    所在地_都道府県: prefecture,
    所在地_市区町村: townName,
    所在地_町字: quarter.trim(),
    所在地_番地以下: number.trim(),
  };
}

const PREFECTURE = /^(北海道|東京都|京都府|大阪府|[^\s市区町村]{2,3}県)?(.*)$/s;

/** 「栄町3丁目」「1-1」; without 丁目 the first figure begins the number. */
const QUARTER = /^(.*?[\d〇一二三四五六七八九十]丁目|\D*)(.*)$/s;
