/** The words of the strip under the map. */
export const LEGEND_WORDS = {
  legend: "凡例",
  layers: "地図に出す場所",
  reach: "届く道",
  reachSelected: "選んだ場所",
  reachAll: "すべて",
  reachNone: "なし",
  reachCircle: "届く範囲（直線の推計）",
  background: "背景地図",
  backgroundNone: "なし",
  gsiPale: "地理院 淡色",
  gsiStd: "地理院 標準",
  needsInternet: "地理院の地図には、インターネットが必要です。",
  backgroundFailed:
    "背景地図を読みこめません。道と川と区切りは、この端末のデータで表示しています。",
  gsiCredit: "出典：国土地理院ウェブサイト（地理院タイル）",
  fictional: "は架空の町です",
  provisionTitle: "中にある場所の数",
  provisionNone: "1か所もない",
  unfold: "出すものを選ぶ",
  fold: "とじる",
} as const;
