import type { AddressLevel } from "../domain/addresses/locatedAddress.ts";

/** The words of a list of addresses with their positions. */
export const LOCATED_WORDS = {
  columns: {
    lng: "経度",
    lat: "緯度",
    level: "位置の細かさ",
    bound: "ずれの見込みm",
    matched: "一致した住所",
    rest: "残り",
    review: "確認",
  },
  levels: {
    number: "号・地番",
    block: "街区・本番",
    town: "町丁目",
    city: "市区町村",
    none: "見つからない",
  } satisfies Record<AddressLevel, string>,
  fromAddress: "（住所から）",
  needed: "必要",
  others: "ほかの候補",
  limit:
    "位置は住所の表の代表点です。建物の入口ではありません。「確認」が「必要」の行は、地図で確かめてください。",
} as const;
