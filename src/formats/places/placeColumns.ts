import { columnOf } from "../table/columnOf.ts";

/** What a place's columns may be called; both generations of 自治体標準 and common lists. */
const NAMES = [
  ["id", ["ID", "HID", "事業所番号", "NO", "№", "#property", "identification"]],
  [
    "name",
    [
      "名称",
      "施設名",
      "施設名称",
      "名前",
      "サロン名",
      "団体・サロン名",
      "事業所名",
      "介護サービス事業所名称",
      "イベント名",
      "行事名",
      "name",
    ],
  ],
  [
    "kana",
    [
      "名称_カナ",
      "名称(カナ)",
      "フリガナ",
      "ふりがな",
      "よみ",
      "カナ",
      "事業所名カナ",
      "介護サービス事業所名称_カナ",
      "fullNameInKana",
    ],
  ],
  [
    "kind",
    ["種別", "種類", "分類", "区分", "サービスの種類", "実施サービス", "SubType", "service"],
  ],
  ["group", ["Type", "大分類", "カテゴリ", "カテゴリー"]],
  [
    "address",
    ["所在地_連結表記", "所在地_連結標記", "住所", "所在地", "会場住所", "address", "Add2"],
  ],
  ["municipality", ["Add1"]],
  ["venue", ["建物名等(方書)", "方書", "方書(ビル名等)", "会場", "場所名称", "場所", "katagaki"]],
  [
    "operator",
    ["団体名", "運営主体", "主催", "主催者", "実施主体", "運営", "法人の名称", "Organization"],
  ],
  [
    "phone",
    ["電話番号", "TEL", "電話", "連絡先", "問い合わせ先", "telephoneNumber", "telephone number"],
  ],
  ["url", ["URL", "referenceObject", "ホームページ"]],
  ["fee", ["料金", "参加費", "会費", "費用", "料金(基本)"]],
  ["ride", ["送迎", "送迎の有無"]],
  ["audience", ["対象", "対象者", "参加対象"]],
  ["activities", ["内容", "活動内容", "プログラム"]],
  [
    "hours",
    ["business_hours", "開催日時", "開設日時", "日時", "開催日", "活動日時", "実施日時", "開設日"],
  ],
  ["days", ["利用可能曜日", "availableDate"]],
  ["opens", ["開始時間", "開始時刻", "startTime"]],
  ["closes", ["終了時間", "終了時刻", "endTime"]],
  [
    "hoursNote",
    [
      "利用可能日時特記事項",
      "利用可能時間特記事項",
      "利用可能曜日特記事項",
      "開始日時特記事項",
      "availableDateNote",
    ],
  ],
  ["closedOn", ["regular_holiday", "定休日", "休館日", "休み"]],
  ["state", ["状態", "状況", "ステータス", "status"]],
  ["note", ["備考", "Memo", "note", "Etc", "説明"]],
] as const;

export type PlaceField = (typeof NAMES)[number][0];

/** Which column holds which field of a place; -1 = none. */
export type PlaceColumns = ReadonlyMap<PlaceField, number>;

/** Finds the columns of a list of places by the alias table of the standard data sets. */
export function placeColumnsOf(header: readonly string[]): PlaceColumns {
  return new Map(NAMES.map(([field, names]) => [field, columnOf(header, names)]));
}
