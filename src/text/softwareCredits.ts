/** Software, fonts and data formats whose licences ask to be named. */
export const SOFTWARE_CREDITS: readonly {
  readonly name: string;
  readonly licence: string;
  readonly url: string;
}[] = [
  {
    name: "BIZ UDPGothic（文字）と、その数字を直した Engawa Figures",
    licence: "SIL Open Font License 1.1",
    url: "https://github.com/googlefonts/morisawa-biz-ud-gothic",
  },
  { name: "MapLibre GL JS（地図）", licence: "BSD 3-Clause", url: "https://maplibre.org/" },
  {
    name: "Clipper2（届く範囲の図形）",
    licence: "Boost Software License 1.0",
    url: "https://www.angusj.com/clipper2/",
  },
  { name: "Turf（直線距離と図形）", licence: "MIT", url: "https://turfjs.org/" },
  {
    name: "React、React Aria（画面）",
    licence: "MIT、Apache License 2.0",
    url: "https://react-aria.adobe.com/",
  },
  { name: "Dexie（この端末への保存）", licence: "Apache License 2.0", url: "https://dexie.org/" },
  {
    name: "SheetJS Community Edition（Excelの読みこみ）",
    licence: "Apache License 2.0",
    url: "https://sheetjs.com/",
  },
  {
    name: "ical.js（カレンダーの書き出し）",
    licence: "Mozilla Public License 2.0",
    url: "https://github.com/kewisch/ical.js",
  },
];
