import type { InLanguages } from "./language.ts";

interface MapPageWords {
  readonly title: string;
  /** What MapLibre says of itself to those who do not see it. */
  readonly canvas: string;
  readonly pickCanvas: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly wholeTown: string;
  readonly start: string;
  readonly shown: (count: number) => string;
  readonly pickHint: string;
  readonly pick: string;
  readonly cancel: string;
  readonly severalHere: string;
  readonly close: string;
  readonly waiting: string;
  readonly noWebGl: string;
  readonly failed: string;
  readonly toList: string;
  readonly byName: string;
  readonly credits: string;
}

/** The words of the map of さがす. */
export const MAP_PAGE_WORDS: InLanguages<MapPageWords> = {
  ja: {
    title: "地図",
    canvas:
      "地図。同じ内容が一覧にあります。矢印で動き、＋と−で大きさが変わり、Enterで真ん中にある場所を選びます。",
    pickCanvas:
      "地図。矢印で動き、＋と−で大きさが変わり、Enterで真ん中を、歩きはじめる所に選びます。",
    zoomIn: "大きく",
    zoomOut: "小さく",
    wholeTown: "町全体",
    start: "ここから",
    shown: (count) => `${count}か所。記号をさわると、名前が出ます。`,
    pickHint: "歩きはじめる所を、地図でさわってください。",
    pick: "ここから歩く",
    cancel: "やめる",
    severalHere: "ここにある場所",
    close: "とじる",
    waiting: "地図を準備しています",
    noWebGl: "この端末では、地図を出せません。場所はすべて、一覧で見られます。",
    failed: "地図を読みこめませんでした。場所はすべて、一覧で見られます。",
    toList: "一覧を見る",
    byName: "町の名前で選ぶ",
    credits: "地図の出どころ",
  },
  easy: {
    title: "{地図|ちず}",
    canvas:
      "{地図|ちず}です。{同|おな}じ ことが {一覧|いちらん}に あります。{矢印|やじるし}の キーで {動|うご}きます。＋と−の キーで {大|おお}きさが {変|か}わります。Enterの キーで {真|ま}ん{中|なか}の {場所|ばしょ}を {選|えら}びます。",
    pickCanvas:
      "{地図|ちず}です。{矢印|やじるし}の キーで {動|うご}きます。＋と−の キーで {大|おお}きさが {変|か}わります。Enterの キーで {真|ま}ん{中|なか}を {選|えら}びます。",
    zoomIn: "{大|おお}きく",
    zoomOut: "{小|ちい}さく",
    wholeTown: "{町|まち}の {全部|ぜんぶ}",
    start: "ここから",
    shown: (count) => `${count}か{所|しょ}。{絵|え}を さわると、{名前|なまえ}が {出|で}ます。`,
    pickHint: "{歩|ある}き {始|はじ}める ところを、{地図|ちず}で さわって ください。",
    pick: "ここから {歩|ある}く",
    cancel: "やめる",
    severalHere: "ここに ある {場所|ばしょ}",
    close: "{閉|と}じる",
    waiting: "{地図|ちず}を {出|だ}しています",
    noWebGl:
      "この {機械|きかい}では、{地図|ちず}を {出|だ}すことが できません。{一覧|いちらん}で {全部|ぜんぶ} {見|み}ることが できます。",
    failed:
      "{地図|ちず}を {出|だ}すことが できませんでした。{一覧|いちらん}で {全部|ぜんぶ} {見|み}ることが できます。",
    toList: "{一覧|いちらん}を {見|み}る",
    byName: "{町|まち}の {名前|なまえ}で {選|えら}ぶ",
    credits: "{地図|ちず}を {作|つく}った ところ",
  },
  en: {
    title: "Map",
    canvas:
      "Map. The list says the same. Arrow keys move it, + and − change its size, Enter chooses what stands in the middle.",
    pickCanvas:
      "Map. Arrow keys move it, + and − change its size, Enter takes its middle as the start of the walk.",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    wholeTown: "Whole town",
    start: "From here",
    shown: (count) =>
      `${count === 1 ? "1 place" : `${count} places`}. Touch a symbol to see its name.`,
    pickHint: "Touch the map where your walk begins.",
    pick: "Walk from here",
    cancel: "Cancel",
    severalHere: "Places here",
    close: "Close",
    waiting: "Preparing the map",
    noWebGl: "This device cannot show the map. All places are in the list.",
    failed: "The map could not be loaded. All places are in the list.",
    toList: "See the list",
    byName: "Choose by name",
    credits: "Where the map comes from",
  },
};
