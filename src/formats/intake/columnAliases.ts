import type { ColumnUse } from "../../domain/intake/columnMapping.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";

/** Fields that one cell of a table can fill, besides those whose own word is in the table below. */
const OWN_FIELDS = [
  "kindDetail",
  "style",
  "privateHome",
  "operator",
  "operatorType",
  "funding",
  "scheduleText",
  "activities",
  "consultation",
  "consultationText",
  "backup",
  "supporters",
  "representativePhone",
  "disasterRole",
  "verifiedOn",
  "verifiedBy",
  "internalNote",
  "source",
  "sourceId",
] as const satisfies readonly (ColumnUse & keyof typeof FIELD_WORDS)[];

/**
 * What columns are called, the surest name of each use first. Sources: 自治体標準オープンデータセット (01, 05, 09,
 * 12) and 推奨データセット before it, 厚労省 介護サービス情報, the spots of 湖西市, LinkData, the nursery lists of
 * Code for Japan, and the lists of towns and 社協; last the app's own words for the field.
 */
export const COLUMN_ALIASES: readonly (readonly [ColumnUse, readonly string[]])[] = [
  [
    "sourceId",
    words(
      "ID HID 識別子 管理番号 施設ID 拠点番号 事業所番号 identification NO No. № 番号 通し番号 連番 整理番号 # #property _id もとの資料の番号",
    ),
  ],
  [
    "name",
    words(
      "名称 施設名 施設名称 名前 サロン名 サロン名称 団体・サロン名 居場所名 拠点名 拠点名称 カフェ名 食堂名 教室名 活動名 活動名称 グループ名 介護サービス事業所名称 事業所名 事業所名称 イベント名 行事名 event_name 場所名 店舗名 店名 園名 学校名 name shop A27_003 A27_007",
    ),
  ],
  [
    "kana",
    words(
      "名称_カナ 名称(カナ) 名称_かな 名称フリガナ 名称の読み 施設名の読み 施設名称の読み 事業所名の読み 団体名の読み サロン名の読み フリガナ ふりがな ヨミガナ よみがな よみ 読み カナ かな 事業所名カナ 事業所名称カナ 介護サービス事業所名称_カナ イベント名_カナ event_name_kana name_kana fullNameInKana",
    ),
  ],
  ["formalName", words("正式名 正式名称")],
  [
    "kinds",
    words(
      "種別 種類 分類 区分 施設種別 施設区分 拠点種別 サービスの種類 サービス種別 実施サービス 医療機関の種類 行政サービス拠点種別 イベント種類 POIコード SubType service Type category カテゴリ カテゴリー ジャンル 大分類 中分類 小分類 類型",
    ),
  ],
  ["kindDetail", words("種別の細目 細目 型")],
  ["style", words("開き方 形態 開催形態 設置形態")],
  [
    "address",
    words(
      "所在地_連結表記 所在地_連結標記 住所 所在地 施設所在地 所在地住所 会場住所 会場所在地 開催場所住所 address Add2 A27_004 A27_008",
    ),
  ],
  [
    "prefecture",
    words("所在地_都道府県 都道府県名 住所都道府県 都道府県 pref prefName prefecture_name"),
  ],
  [
    "municipality",
    words(
      "所在地_市区町村 市区町村名 市町村名 住所市区町村 市区町村 Add1 city cityName municipality_name",
    ),
  ],
  ["town", words("所在地_町字 住所町名 町字名 町名 大字")],
  ["houseNumber", words("所在地_番地以下 住所丁目以下 番地以下 番地")],
  [
    "building",
    words("建物名等(方書) 方書(ビル名等) 方書 建物名等 建物名 katagaki address_addinfo"),
  ],
  [
    "venue",
    words(
      "会場 会場名 開催場所 実施場所 活動場所 活動会場 場所名称 place_name 場所 拠点の建物 建物",
    ),
  ],
  ["privateHome", words("個人宅")],
  ["nearby", words("隣接施設 目印")],
  ["easeOfEntry", words("入りやすさ")],
  ["accessibilityText", words("バリアフリー情報 バリアフリー")],
  [
    "operator",
    words(
      "運営主体 運営団体 運営法人 団体名 実施主体 実施団体 主催者 主催団体 主催 運営者 運営 法人の名称 法人名 事業者名 設置者 設置主体 施設設置者 経営主体 Organization organizer Owner establisher business_name",
    ),
  ],
  ["operatorType", words("運営の種類 運営主体種別 団体種別 法人種別 法人格 Ownership")],
  ["funding", words("委託元・財源 財源 補助元 委託元 補助金")],
  [
    "scheduleText",
    words(
      "開いている日 開催日時 開設日時 開所日時 活動日時 実施日時 日時 開催パターン 開催日 活動日 実施日 開設日 開所日 開催日・時間 活動日・時間 日程 開催頻度 活動頻度 頻度 営業日時 開館日時 営業時間 開館時間 利用時間 受付時間 開催時間 活動時間 診療時間 時間帯 時間 business_hours",
    ),
  ],
  [
    "availableDays",
    words(
      "利用可能曜日 利用可能日 開催曜日 活動曜日 開所曜日 サービス曜日 診療曜日 曜日 availableDate",
    ),
  ],
  [
    "startTime",
    words(
      "開始時間 開始時刻 診療開始時間 開所時間 開園時間 開園時間(平日) startTime start_time Open",
    ),
  ],
  [
    "endTime",
    words("終了時間 終了時刻 診療終了時間 閉所時間 終園時間 終園時間(平日) endTime end_time Close"),
  ],
  [
    "scheduleNote",
    words(
      "利用可能日時特記事項 利用可能時間特記事項 利用可能曜日特記事項 開始日時特記事項 診療日時特記事項 日時備考 availableDateNote special_note",
    ),
  ],
  ["closedDays", words("定休日 休館日 休業日 休所日 閉館日 休日 休み regular_holiday")],
  [
    "startDate",
    words(
      "開始日 開催開始日 開始年月日 開設年月日 設立年月日 設置年月日 活動開始日 開設年月 設立年月 start_date openingDate",
    ),
  ],
  ["endDate", words("終了日 開催終了日 終了年月日 廃止年月日 廃止日 end_date")],
  [
    "fee",
    words(
      "参加費 料金 料金(基本) 料金(詳細) 参加料 利用料 会費 費用 基準料金 price_basic price_detail detailPrice",
    ),
  ],
  ["ride", words("送迎 送迎の有無 送迎有無")],
  ["audienceGroups", words("対象 対象者 参加対象 対象年齢 target")],
  [
    "joining",
    words("参加条件 参加申込方法 申込方法 申込 申し込み 予約 申込の要否 application_process"),
  ],
  [
    "activities",
    words(
      "すること 活動内容 主な活動 主な活動内容 実施内容 事業内容 取組内容 プログラム 内容 概要",
    ),
  ],
  ["capacity", words("定員 収容定員 収容人数 定員数 定員(人) capacity Full")],
  [
    "phone",
    words(
      "電話番号 電話 TEL 連絡先電話番号 電話番号(代表) 問い合わせ電話番号 連絡先 問い合わせ先 問合せ先 お問い合わせ先 お問合せ先 telephoneNumber telephone_number",
    ).concat("telephone number"),
  ],
  [
    "url",
    words(
      "URL ホームページ ホームページURL HP コンテンツURL イベントURL 施設URL 公式サイトアドレス Webサイト ウェブサイト サイト website referenceObject",
    ),
  ],
  ["announcedBy", words("周知方法 広報")],
  ["consultation", words("相談できる 相談の有無 なんでも相談 相談")],
  [
    "consultationText",
    words("相談の日時・受け止める人 相談日時 相談の日時 相談日 相談を受け止める人"),
  ],
  ["backup", words("相談のバックアップ先 バックアップ先")],
  ["status", words("状態 状況 ステータス status 活動状況 運営状況 現況 休廃止 休止・廃止")],
  ["supporters", words("担い手 担い手人数 ボランティア数 スタッフ スタッフ数")],
  [
    "representative",
    words(
      "代表者 代表者名 代表者氏名 代表 会長 会長名 責任者 責任者名 責任者氏名 管理者 管理者名 管理者氏名 施設長 世話人 世話人代表 担当者 担当者名 担当者氏名 開設者 連絡先氏名 連絡者 corporateRepresentative",
    ),
  ],
  [
    "representativePhone",
    words(
      "代表者の電話 代表者電話番号 代表者電話 代表者連絡先 担当者電話 担当者連絡先 携帯 携帯電話 携帯番号 携帯電話番号",
    ),
  ],
  ["disasterRole", words("災害時の役割")],
  ["verifiedOn", words("最終確認日 確認日 確認年月日 調査日")],
  ["verifiedBy", words("確認した人 確認者 調査者")],
  [
    "note",
    words(
      "備考 メモ 備考欄 特記事項 摘要 補足 説明 紹介文 コメント Memo note remarks description その他 Etc",
    ),
  ],
  ["internalNote", words("内部メモ 内部備考 非公開メモ")],
  ["source", words("もとの資料 出典 情報源")],
  ["lng", words("経度 東経 longitude lng lon x X_CODE X座標")],
  ["lat", words("緯度 北緯 latitude lat y Y_CODE Y座標")],
  ["latLng", words("緯度経度 緯度,経度 緯度・経度 座標 位置 位置座標 location latlng")],
  ["leaveOut", words("生年月日 代表者生年月日 個人番号 マイナンバー")],
  ...OWN_FIELDS.map((field): readonly [ColumnUse, readonly string[]] => [
    field,
    [FIELD_WORDS[field]],
  ]),
];

/** Uses that take the cells of several columns together; of any other use one column is taken. */
export const USES_OF_SEVERAL_COLUMNS: ReadonlySet<ColumnUse> = new Set([
  "kinds",
  "scheduleText",
  "scheduleNote",
  "closedDays",
  "fee",
  "audienceGroups",
  "activities",
  "note",
  "accessibility",
  "accessibilityText",
  "figures",
  "keep",
  "leaveOut",
]);

function words(text: string): readonly string[] {
  return text.split(" ");
}
