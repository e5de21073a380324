/** The words on the map itself. */
export const MAP_WORDS = {
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
