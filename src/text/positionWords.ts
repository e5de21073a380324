/** The words for putting a place on the map from its form. */
export const POSITION_WORDS = {
  title: "位置",
  none: "まだ決まっていません。",
  pick: "地図で決める",
  byAddress: "住所からさがす",
  noAddress: "先に住所を書いてください。",
  byNumbers: "緯度・経度で決める",
  precision: "位置の正確さ",
  clear: "位置をなくす",
  putHere: "ここに置く",
  keep: "やめる",
  picking:
    "地図で、その場所を押してください。地図を選んで、矢印キーで動かしEnterで置くこともできます。",
  lat: "緯度",
  lng: "経度",
} as const;
