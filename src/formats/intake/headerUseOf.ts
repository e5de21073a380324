import type { ColumnUse } from "../../domain/intake/columnMapping.ts";
import { foldedText } from "../table/foldedText.ts";
import { accessibilityItemOf } from "./accessibilityItemOf.ts";
import { COLUMN_ALIASES } from "./columnAliases.ts";
import { figureColumnOf } from "./figureColumnOf.ts";

/** What a header says its column is for, and how surely: the lower the rank, the surer. */
export interface HeaderUse {
  readonly use: ColumnUse;
  readonly rank: number;
}

/**
 * The use of a column by the words of its header: a known name, a known name with a remark behind it
 * (`電話番号（代表）`), or below a heading of a group (`連絡先_電話番号`), or a telling part of it; `null` = the words say nothing. Limit: words only.
 */
export function headerUseOf(header: string): HeaderUse | null {
  const folded = foldedText(header).replace(/[*※●◎○★]/g, "");
  if (folded === "") return null;
  const known = BY_NAME.get(folded);
  if (known) return known;
  if (accessibilityItemOf(header) !== null) return { use: "accessibility", rank: 0 };
  if (figureColumnOf(header) !== null) return { use: "figures", rank: 0 };
  if (NOTHING_OF_OURS.test(folded)) return null;
  const bare = BY_NAME.get(folded.replace(/[([【<].*$/, ""));
  if (bare) return { use: bare.use, rank: bare.rank + REMARKED };
  const ofGroup = OF_PEOPLE.test(folded) ? undefined : BY_NAME.get(folded.replace(/^.*_/, ""));
  if (ofGroup) return { use: ofGroup.use, rank: ofGroup.rank + OF_GROUP };
  const part = PARTS.find(([, words]) => words.test(folded));
  return part ? { use: part[0], rank: IN_PART } : null;
}

const REMARKED = 100;
const OF_GROUP = 150;
const IN_PART = 200;

/** Headings in two rows come as 「連絡先_電話番号」; of a person's group they are not the place's own. */
const OF_PEOPLE = /代表|会長|責任者|世話人|担当者|管理者/;

const BY_NAME: ReadonlyMap<string, HeaderUse> = new Map(
  COLUMN_ALIASES.flatMap(([use, names]) =>
    names.map((name, rank): [string, HeaderUse] => [foldedText(name), { use, rank }]),
  ).toReversed(),
);

/** Columns of the standards and of common lists that are no field of a place, whatever their words. */
const NOTHING_OF_OURS =
  /コード|fax|ファックス|内線|メール|mail|郵便番号|法人番号|英字|英語|ローマ字|通称|画像|写真|ライセンス|高度の|標高|formurl|災害種別|災害拠点|料金種別|町字id|識別子|駐車場|アクセス|病床|キーワード|タグ|更新日|申込|受入|連絡先備考|町会|地区/;

/** Parts of a header that tell its use, the most particular first. */
const PARTS: readonly (readonly [ColumnUse, RegExp])[] = [
  ["latLng", /緯度.*経度/],
  ["lat", /緯度|latitude/],
  ["lng", /経度|longitude/],
  ["representativePhone", /(代表|会長|責任者|世話人|担当者|管理者).*(電話|携帯|tel|連絡先)|携帯/],
  ["startTime", /(時間|時刻|日時|平日).*(開始|から|開)$/],
  ["endTime", /(時間|時刻|日時|平日).*(終了|まで|閉)$/],
  ["phone", /電話|tel$|^tel/],
  ["address", /住所|所在地/],
  ["kana", /フリガナ|ふりがな|よみがな|カナ$|かな$/],
  ["representative", /代表者|会長|責任者|世話人|氏名/],
  [
    "name",
    /(サロン|居場所|拠点|施設|教室|グループ|カフェ|食堂|活動|クラブ|店舗|事業所|ホーム|広場|ひろば|通いの場|園|学校|センター)の?名称?$/,
  ],
  ["venue", /会場|開催場所|実施場所|活動場所/],
  ["operator", /団体名|運営|主催|実施主体/],
  ["closedDays", /定休|休館|休業|休所|閉館/],
  ["verifiedOn", /確認日/],
  ["scheduleText", /開催日|開設日|活動日|実施日|曜日|日時|営業時間|開館時間|開所時間/],
  ["fee", /参加費|利用料|料金|費用|会費/],
  ["ride", /送迎/],
  ["audienceGroups", /対象/],
  ["activities", /活動内容|実施内容|内容$/],
  ["capacity", /定員/],
  ["url", /url|ホームページ|サイト$/],
  ["kinds", /(種別|種類|分類|区分)$/],
  ["status", /状態$|状況$/],
  ["note", /備考|特記|メモ$/],
];
