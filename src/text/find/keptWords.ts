import type { InLanguages } from "./language.ts";

interface KeptWords {
  readonly title: string;
  readonly empty: string;
  readonly seeList: string;
  readonly sentTitle: string;
  readonly sentText: string;
  readonly sentNone: string;
  readonly keepSent: (count: number) => string;
  readonly allKept: string;
  readonly ownTitle: string;
  readonly take: string;
  readonly takeOf: (name: string) => string;
  readonly remove: string;
  readonly removeOf: (name: string) => string;
  readonly next: string;
  readonly missing: (count: number) => string;
  readonly removeMissing: string;
  readonly calendar: string;
  readonly print: string;
  readonly device: string;
}

/** The words of the page of kept places. */
export const KEPT_WORDS: InLanguages<KeptWords> = {
  ja: {
    title: "とっておいた場所",
    empty: "まだありません。場所のページで「とっておく」を押すと、ここに入ります。",
    seeList: "一覧を見る",
    sentTitle: "送られてきた場所",
    sentText: "だれかが、あなたに知らせた場所です。",
    sentNone: "送られてきた場所は、いまは案内していません。",
    keepSent: (count) => (count === 1 ? "この場所をとっておく" : `${count}か所をとっておく`),
    allKept: "みな、とっておきました。",
    ownTitle: "自分でとっておいた場所",
    take: "とっておく",
    takeOf: (name) => `${name}をとっておく`,
    remove: "外す",
    removeOf: (name) => `${name}を外す`,
    next: "つぎは",
    missing: (count) => `いまは案内していない場所が、${count}か所あります。`,
    removeMissing: "案内していない場所を外す",
    calendar: "カレンダーに入れる",
    print: "1枚の紙に印刷する",
    device: "とっておいた場所は、この端末だけがおぼえています。",
  },
  easy: {
    title: "とっておいた {場所|ばしょ}",
    empty:
      "まだ ありません。{場所|ばしょ}の ページで「とっておく」を {押|お}すと、ここに {入|はい}ります。",
    seeList: "{一覧|いちらん}を {見|み}る",
    sentTitle: "{届|とど}いた {場所|ばしょ}",
    sentText: "だれかが あなたに {教|おし}えた {場所|ばしょ}です。",
    sentNone: "{届|とど}いた {場所|ばしょ}は、いま ありません。",
    keepSent: (count) => `${count}か{所|しょ}を とっておく`,
    allKept: "{全部|ぜんぶ} とっておきました。",
    ownTitle: "{自分|じぶん}で とっておいた {場所|ばしょ}",
    take: "とっておく",
    takeOf: (name) => `${name}を とっておく`,
    remove: "やめる",
    removeOf: (name) => `${name}を とっておくのを やめる`,
    next: "{次|つぎ}は",
    missing: (count) =>
      `いま {案内|あんない}していない {場所|ばしょ}が ${count}か{所|しょ} あります。`,
    removeMissing: "{案内|あんない}していない {場所|ばしょ}を {消|け}す",
    calendar: "カレンダーに {入|い}れる",
    print: "1{枚|まい}の {紙|かみ}に {印刷|いんさつ}する",
    device: "とっておいた {場所|ばしょ}は、この {機械|きかい}の {中|なか}だけに あります。",
  },
  en: {
    title: "Kept places",
    empty: "Nothing yet. Press “Keep” on the page of a place, and it comes here.",
    seeList: "See the list",
    sentTitle: "Places sent to you",
    sentText: "Somebody told you of these places.",
    sentNone: "The places sent to you are not listed any more.",
    keepSent: (count) => (count === 1 ? "Keep this place" : `Keep these ${count} places`),
    allKept: "All of them are kept.",
    ownTitle: "Places you kept",
    take: "Keep",
    takeOf: (name) => `Keep ${name}`,
    remove: "Remove",
    removeOf: (name) => `Remove ${name}`,
    next: "Next:",
    missing: (count) =>
      count === 1 ? "1 place is not listed any more." : `${count} places are not listed any more.`,
    removeMissing: "Remove what is not listed any more",
    calendar: "Add to calendar",
    print: "Print on one sheet",
    device: "Only this device remembers the places you keep.",
  },
};
