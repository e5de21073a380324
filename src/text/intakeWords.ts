import type { ColumnUse, KnownLayout } from "../domain/intake/columnMapping.ts";
import type { TableFormat } from "../domain/intake/foundTable.ts";
import type { DoubleReason } from "../domain/intake/importPlan.ts";
import { FIELD_WORDS } from "./fieldWords.ts";

/** The words of 取り込む, from the file to the list. */
export const INTAKE_WORDS = {
  title: "リストを取り込む",
  steps: { give: "1 ファイルを選ぶ", columns: "2 列を確かめる", plan: "3 見くらべて入れる" },
  drop: "Excel、CSV、GeoJSON、KML、GPXのファイルをここに落とすか、ボタンで選んでください。いくつでもかまいません。文字コードは自動で見分けます。",
  dropHere: "ここで離すと読み込みます",
  choose: "ファイルを選ぶ",
  pasteLabel: "表を貼り付ける",
  pasteHint:
    "Excelなどで表を選んで写し（Ctrl+C）、ここに貼り付けます（Ctrl+V）。1行目は列の名前にしてください。",
  readPaste: "貼り付けた表を読む",
  kept: "読み込んだだけでは、台帳は変わりません。最後に「取り込む」を押すまで、何も書き込みません。",
  reading: {
    read: "ファイルを読んでいます",
    draft: "行を読み取っています",
    locate: "住所から位置を探しています",
    compare: "いまの台帳と見くらべています",
    takeIn: "台帳に取り込んでいます",
    keep: "この端末に書き込んでいます",
  },
  cancel: "やめる",
  cancelled: "取り込みをやめました。台帳はそのままです。",
  failedTitle: "読み込めませんでした",
  noticed: "読むときに気づいたこと",
  tables: "見つかった表",
  take: "この表を取り込む",
  rows: "行",
  between: "・",
  asides: "表の外に書いてあったこと",
  refusedTitle: "この表は取り込めません",
  remembered: "前に同じ形の表で決めた読み方を使っています。",
  layout: {
    publicFacilities: "自治体標準オープンデータセット「公共施設一覧」の形です。",
    childcare: "自治体標準オープンデータセット「子育て施設一覧」の形です。",
    careServices: "自治体標準オープンデータセット「介護サービス事業所一覧」の形です。",
    events: "自治体標準オープンデータセット「イベント一覧」の形です。",
    recommended2017: "推奨データセット（旧）の形です。",
    mhlwCare: "厚生労働省「介護サービス情報公表システム」の形です。",
    kosaiSpots: "地域資源のGeoJSON（湖西市の形）です。",
    ownWorkbook: "このアプリから書き出したExcelです。直したところを見くらべます。",
  } satisfies Record<KnownLayout, string>,
  source: "リストの名前",
  sourceHint:
    "どこのリストかがわかる名前です。次の年に同じリストを取り込むときも、同じ名前にすると、変わったところと、なくなった場所がわかります。",
  noSource: "リストの名前を書いてください。",
  allRefused: "取り込める表がありません。",
  tablesFound: (found: number, taken: number) =>
    `表が${found}あります。そのうち${taken}を取り込みます。`,
  takeAll: "すべて選ぶ",
  takeNone: "すべて外す",
  alikeTables: (count: number) => `列が同じ表が、ほかに${count}あります。同じように読みます。`,
  readingOf: (read: readonly string[], kept: number) =>
    `列の読み方：${read.length === 0 ? "まだ決まっていません" : read.join("、")}${kept > 0 ? `（そのまま残す列が${kept}）` : ""}`,
  unknownColumns: (count: number) => `そのまま残す列（${count}）`,
  namelessColumn: (column: number) => `（${column}列目）`,
  useGroups: {
    basics: "おもなこと",
    where: "場所",
    when: "日程",
    details: "くわしいこと",
    people: "運営する人",
    office: "管理",
    rest: "場所の項目にしない",
  },
  columnName: "列の名前",
  examples: "中身の例",
  use: "何として読むか",
  kindWords: "種別の言葉",
  kindWordsHint:
    "ファイルに書いてある言葉を、どの種別にするか決めます。次に同じ形の表を読むときも使います。",
  usualKind: "種別が書いてない行",
  back: "戻る",
  compare: "いまの台帳と見くらべる",
  nothingChosen: "取り込む表を1つは選んでください。",
  noName: "「名前」として読む列がありません。どれか1つを「名前」にしてください。",
  parts: {
    added: "新しく入る",
    changed: "変わる",
    doubles: "同じ場所かもしれない",
    review: "見てほしい",
    rejected: "使えない行",
    missing: "ファイルにない",
    unchanged: "変わらない",
  },
  partHint: {
    added: "台帳にまだない場所です。",
    changed:
      "台帳にあり、書いてあることが違う場所です。台帳のままにしたい項目は「台帳のまま」にしてください。",
    doubles:
      "名前や電話、位置が近い場所があります。同じ場所なら「同じ場所」、別なら「別の場所」を選んでください。選ばない行は入れません。",
    review:
      "入れることはできますが、位置や日程を確かめてほしい場所です。「新しく入る」「変わる」にも数えています。",
    rejected:
      "このままでは入れられない行です。理由を付けてファイルに書き出し、直してからもう一度取り込めます。",
    missing:
      "前に同じところから取り込んだ場所で、今度のファイルにないものです。何もしなければ残します。",
    unchanged: "台帳と同じです。",
  },
  listChanged: "見くらべたあとで、台帳が変わりました。",
  compareAgain: "見くらべなおす",
  compareAgainHint:
    "このまま取り込むこともできます。見くらべなおすと、ここで決めたことは選びなおしになります。",
  none: "ありません。",
  more: (count: number) => `残り${count}件も見る`,
  alike: (count: number) => `（同じことが、ほかに${count}件）`,
  row: (row: number) => `${row}行目`,
  likeThis: (name: string, row: number | null) =>
    row === null
      ? `台帳の「${name}」と同じ場所かもしれません。理由：`
      : `このファイルの${row}行目「${name}」と同じ場所かもしれません。理由：`,
  schedule: "日程の読み取り：",
  nextDates: "次の開催：",
  leaveOut: "この行は入れない",
  keepOurs: "台帳のまま",
  keepOther: (row: number) => `${row}行目のまま`,
  field: "項目",
  before: "台帳",
  otherRow: (row: number) => `${row}行目`,
  after: "ファイル",
  thisRow: "この行",
  emptyValue: "（空）",
  double: { merge: "同じ場所（まとめる）", separate: "別の場所", leaveOut: "入れない" },
  doubleChoice: "どうしますか",
  allDoubles: "まとめて選ぶ",
  reasons: {
    sameId: "番号が同じ",
    sameName: "名前が同じ",
    similarName: "名前が似ている",
    sameKana: "読みが同じ",
    samePhone: "電話が同じ",
    sameAddress: "住所が同じ",
    near: "位置が近い",
  } satisfies Record<DoubleReason, string>,
  whichPosition: "どの位置で入れますか",
  thisPosition: "この位置でよい",
  typePosition: "緯度・経度を書く",
  pickOnMap: "地図で選ぶ",
  pickTitle: (name: string) => `「${name}」の位置を選ぶ`,
  putTyped: "この数字の位置にする",
  typedUsed: (position: string) => `${position} に置きます。`,
  noPosition: "位置なしで入れる（地図に出ません）",
  datumTitle: {
    suspected: "古い測地系で書かれた位置かもしれません",
    converted: "古い測地系から直しています",
  },
  convertDatum: "古い測地系（日本測地系）から直す",
  datumConverted: (table: string) =>
    `${table}の緯度・経度を、古い測地系（日本測地系）から直して見くらべました。`,
  close: "廃止にする",
  positions: "位置の見つけ方",
  position: {
    given: "ファイルの緯度・経度",
    number: "住所（号まで）",
    block: "住所（街区まで）",
    town: "住所（町丁目まで。確かめてください）",
    city: "市町村まで（地図に出ません）",
    none: "わからない（地図に出ません）",
  },
  downloadRejected: (table: string) =>
    table === "" ? "使えない行をファイルにする" : `${table}の使えない行をファイルにする`,
  takeIn: "取り込む",
  nothingToDo: "台帳は新しいファイルと同じです。取り込むものはありません。",
  summary: (added: number, changed: number, closed: number) => {
    const said = [
      ...(added > 0 ? [`${added}か所を加え`] : []),
      ...(changed > 0 ? [`${changed}か所を変え`] : []),
      ...(closed > 0 ? [`${closed}か所を廃止にし`] : []),
    ];
    return `${said.join("、")}ます。`;
  },
  undoHint: "取り込んだあとも、「元に戻す」の1回で戻せます。",
  openColumns: "列を選びなおす",
  again: "別のファイルを取り込む",
} as const;

/** What a file is, for people. */
export const FORMAT_NAMES: Readonly<Record<TableFormat, string>> = {
  csv: "CSV",
  tsv: "タブ区切り",
  xlsx: "Excel",
  xls: "Excel（古い形式）",
  geojson: "GeoJSON",
  kml: "KML",
  kmz: "KMZ",
  gpx: "GPX",
  pasted: "貼り付けた表",
};

/** What a column can be read as. */
export const COLUMN_USE_WORDS: Readonly<Record<ColumnUse, string>> = {
  ...FIELD_WORDS,
  lng: "経度",
  lat: "緯度",
  latLng: "緯度と経度（1つの列）",
  prefecture: "住所の都道府県",
  municipality: "住所の市区町村",
  town: "住所の町名",
  houseNumber: "住所の番地",
  building: "住所の建物名",
  availableDays: "開いている曜日",
  startTime: "始まる時刻",
  endTime: "終わる時刻",
  scheduleNote: "日程の注記",
  closedDays: "休みの日",
  startDate: "始まる日",
  endDate: "終わる日",
  accessibilityText: "バリアフリー（言葉で）",
  keep: "そのまま残す（内部）",
  leaveOut: "取り込まない",
};
