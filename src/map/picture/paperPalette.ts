import { MAP_PALETTES, type MapPalette } from "../style/mapPalette.ts";

/** The greys of a map on paper: the same in colour and in black and white, and sparing of ink. */
export const PAPER_PALETTE: MapPalette = {
  ...MAP_PALETTES.ordinary,
  paper: "#FFFFFF",
  water: "#D9D9D9",
  waterLine: "#808080",
  green: "#F2F2F2",
  field: "#FFFFFF",
  builtUp: "#FFFFFF",
  building: "#EDEDED",
  minorCase: "#BFBFBF",
  mainCase: "#8C8C8C",
  major: "#FFFFFF",
  majorCase: "#404040",
  bridgeCase: "#000000",
  path: "#8C8C8C",
  railway: "#333333",
  label: "#000000",
  waterLabel: "#404040",
  greenLabel: "#404040",
  ink: "#000000",
};
