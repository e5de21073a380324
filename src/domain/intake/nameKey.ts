import { foldedForSearch } from "../places/foldedForSearch.ts";

/**
 * A name as it is compared: folded as for searching, without any bracket or mark, without 「サロン」 and
 * the like or a legal form (社会福祉法人, 株式会社) in front, as long as something is left. Never shown.
 * Limit: a name in 漢字 and the same in かな stay apart; that is what the kana field is for.
 */
export function nameKey(name: string): string {
  let key = foldedName(name);
  for (let shorter = withoutFront(key); shorter !== key; shorter = withoutFront(key)) key = shorter;
  return key;
}

const SHORTEST_REST = 2;

const FRONTS: readonly string[] = [
  "ふれあいいきいきサロン",
  "いきいきサロン",
  "ふれあいサロン",
  "高齢者サロン",
  "地域サロン",
  "健康サロン",
  "サロン",
  "社会福祉法人",
  "医療法人社団",
  "医療法人財団",
  "医療法人",
  "特定非営利活動法人",
  "認定NPO法人",
  "NPO法人",
  "一般社団法人",
  "公益社団法人",
  "一般財団法人",
  "公益財団法人",
  "株式会社",
  "有限会社",
  "合同会社",
].map(foldedName);

function foldedName(name: string): string {
  const withoutForm = name.normalize("NFKC").replaceAll(/\([株有福特医]\)/g, "");
  return foldedForSearch(withoutForm).replaceAll(/[\p{P}\p{S}]/gu, "");
}

function withoutFront(key: string): string {
  const front = FRONTS.find(
    (word) => key.startsWith(word) && key.length >= word.length + SHORTEST_REST,
  );
  return front === undefined ? key : key.slice(front.length);
}
