/** The words on the map itself. */
export const MAP_WORDS = {
  canvas:
    "地図。同じ内容が表にあります。矢印で動き、＋と−で大きさが変わり、Enterで真ん中にあるものを選びます。",
  pickCanvas: "地図。矢印で動き、＋と−で大きさが変わり、Enterで真ん中に印を置きます。",
  zoomIn: "大きく",
  zoomOut: "小さく",
  wholeTown: "町全体",
  none: "なし",
  people: "人",
  places: "か所",
  stackTitle: "ここにある場所",
  candidate: "候補地",
  closeCallout: "とじる",
} as const;
