import type { TownLayer, TownLayerRole } from "../domain/town/townManifest.ts";

/** The words of 「まちの設定」. */
export const TOWN_WORDS = {
  title: "まちの設定",
  fictional: "は架空の町です。地名、人、場所は、すべて見本のために作ったものです。",
  code: "団体コード",
  layersTitle: "このまちにあるデータ",
  layersCaption: "データの名前、ファイル、基準日、使う条件、出典、配り直してよいか",
  columns: {
    name: "データ",
    file: "ファイル",
    asOf: "基準日",
    licence: "使う条件",
    credit: "出典",
    redistribution: "配り直し",
  },
  processed: "加工して作成",
  unknownDay: "書かれていません",
  missingTitle: "足りないデータ",
  nothingMissing: "足りないデータはありません。",
  problemsTitle: "データについて気づいたこと",
  noProblems: "気づいたことはありません。",
  severity: { error: "使えなかったもの", warning: "確かめてほしいこと", note: "お知らせ" },
  more: "ほかに",
  count: "件",
  openTitle: "まちを開く",
  openText:
    "まちデータのフォルダー、またはそれを1つにまとめたzipファイルを選びます。ここに引いてきて、はなすこともできます。ファイルは、この端末の外へ送られません。",
  openFolder: "フォルダーを選ぶ",
  openZip: "zipファイルを選ぶ",
  dropHere: "ここではなすと開きます",
  openSample: "見本の町を開く",
  backToSample: "見本の町にもどる",
  opening: "開いています。",
  openFailed: "このまちは開けませんでした",
  keepTitle: "この端末への保存",
  keepText:
    "直した内容は、この端末のブラウザーの中に保存されます。端末がこわれたときのために、ときどき控えを保存してください。",
  downloadCopy: "控えを保存",
  restoreCopy: "控えから戻す",
  restoreQuestion: "控えから戻しますか",
  keepAsIs: "やめる",
  persistence: {
    granted: "このブラウザーは、保存した内容を自分では消しません。",
    denied:
      "端末の空きが足りなくなると、このブラウザーが保存した内容を消すことがあります。控えを保存してください。",
  },
  aboutTitle: "計算のしかたと限界",
  licencesTitle: "使っているソフトウェアと文字",
  osm: "道のデータに OpenStreetMap を使うまちでは、「© OpenStreetMap contributors」と示し、加えた道のデータはODbLで分けあいます。場所の一覧は、道のデータとは別のものです。",
  states: {
    unchanged: "まだ何も直していません。",
    saving: "保存しています。",
  },
  redistribution: {
    allowed: "できます",
    forbidden: "できません",
    unknown: "わかりません（できないものとして扱います）",
  } satisfies Record<TownLayer["redistribution"], string>,
  missing: {
    zones: "区切り（小学校区など）がありません。表を作れません。",
    people: "人口がありません。届かない人の数は出ません。中にあるかどうかは見られます。",
    network: "道がありません。道のりの代わりに、直線距離×1.3の推計を使います。",
    places: "場所の一覧がありません。場所を足すことはできます。",
    candidates: "候補地の一覧がありません。地図に候補地は出ません。",
    basemap: "川や鉄道などの下地がありません。地図には道と区切りだけを描きます。",
  } satisfies Record<TownLayerRole, string>,
} as const;
