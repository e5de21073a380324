import type { InLanguages } from "./language.ts";

interface FindFrameWords {
  readonly product: string;
  readonly screens: string;
  readonly skipToContent: string;
  readonly settings: string;
  readonly list: string;
  readonly map: string;
  readonly talk: string;
  readonly kept: (count: number) => string;
  readonly back: string;
  readonly fictional: string;
  readonly opening: string;
  readonly failed: string;
  readonly again: string;
  readonly news: string;
  readonly offline: (day: string) => string;
  readonly offlineUndated: string;
  readonly credits: string;
}

/** The words of the frame around さがす. */
export const FIND_FRAME_WORDS: InLanguages<FindFrameWords> = {
  ja: {
    product: "えんがわマップ",
    screens: "画面",
    skipToContent: "一覧へ",
    settings: "文字・ことば",
    list: "一覧",
    map: "地図",
    talk: "相談したい",
    kept: (count) => `とっておいた場所（${count}）`,
    back: "一覧にもどる",
    fictional: "見本の町です。町も場所も、ほんとうにはありません。",
    opening: "まちの情報を読んでいます",
    failed: "まちの情報を読めませんでした。電波のあるところで、もう一度開いてください。",
    again: "もう一度開く",
    news: "新しくなったことがあります",
    offline: (day) => `電波がありません。${day}の情報を表示しています。`,
    offlineUndated: "電波がありません。この端末にある情報を表示しています。",
    credits: "情報の出どころ",
  },
  easy: {
    product: "えんがわマップ",
    screens: "{画面|がめん}",
    skipToContent: "{一覧|いちらん}へ",
    settings: "{文字|もじ}・ことば",
    list: "{一覧|いちらん}",
    map: "{地図|ちず}",
    talk: "{相談|そうだん}したい",
    kept: (count) => `とっておいた {場所|ばしょ}（${count}）`,
    back: "{一覧|いちらん}に もどる",
    fictional: "これは {見本|みほん}の {町|まち}です。{本当|ほんとう}の {町|まち}では ありません。",
    opening: "{町|まち}の {情報|じょうほう}を {読|よ}んでいます",
    failed:
      "{町|まち}の {情報|じょうほう}を {読|よ}むことが できませんでした。{電波|でんぱ}が ある ところで、もう{一度|いちど} {開|ひら}いて ください。",
    again: "もう{一度|いちど} {開|ひら}く",
    news: "{新|あたら}しく なった ことが あります",
    offline: (day) =>
      `{電波|でんぱ}が ありません。${day}の {情報|じょうほう}を {見|み}せています。`,
    offlineUndated:
      "{電波|でんぱ}が ありません。この {機械|きかい}の {中|なか}の {情報|じょうほう}を {見|み}せています。",
    credits: "{情報|じょうほう}を {作|つく}った ところ",
  },
  en: {
    product: "Engawa Map",
    screens: "Screens",
    skipToContent: "Skip to the list",
    settings: "Language",
    list: "List",
    map: "Map",
    talk: "I need advice",
    kept: (count) => `Kept places (${count})`,
    back: "Back to the list",
    fictional: "This is a sample town. The town and its places are not real.",
    opening: "Reading the town's information",
    failed: "The town's information could not be read. Please try again where you have a signal.",
    again: "Try again",
    news: "Something is new",
    offline: (day) => `No signal. You are seeing the information of ${day}.`,
    offlineUndated: "No signal. You are seeing the information kept on this device.",
    credits: "Where this information comes from",
  },
};
