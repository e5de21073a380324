/** What a file is that is no table, by the code of its kind, and how to get at the table in it. */
const KINDS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  pdf: [
    "PDF",
    "もとの Excel や CSV を作成元にもらうか、表の部分を写して「表を貼り付ける」に貼ってください。",
  ],
  word: ["Word の文書", "Word で開き、表を写して「表を貼り付ける」に貼ってください。"],
  slides: ["スライド", "表を写して「表を貼り付ける」に貼るか、Excel の表を用意してください。"],
  image: ["画像（写真や図）", "文字の表（Excel や CSV）を用意してください。"],
  zip: ["いくつかのファイルをまとめた zip", "zip を開き（展開し）、中の表を選んでください。"],
  shapefile: [
    "シェープファイル",
    "QGIS などの地図ソフトで GeoJSON に書き出してから入れてください。",
  ],
  database: [
    "データベース（GeoPackage など）",
    "地図ソフトで GeoJSON か CSV に書き出してください。",
  ],
  html: ["ウェブページ", "Excel で開いて .xlsx で保存し直すか、表を写して貼り付けてください。"],
  json: ["GeoJSON ではない JSON", "GeoJSON（FeatureCollection）か CSV にしてください。"],
  xml: ["KML や GPX ではない XML", "KML・GPX・CSV・Excel のどれかにしてください。"],
};

/** 「PDF なので…」: what the file is, what was done, what to do next. */
export function unsupportedFileText(kind: string): string {
  const [what, advice] = KINDS[kind] ?? [
    "知らない種類のファイル",
    "Excel・CSV・GeoJSON・KML・GPX のどれかを選んでください。",
  ];
  return `${what}なので、表として読めません。何も取り込んでいません。${advice}`;
}
