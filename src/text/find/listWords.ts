import { easyMinutes } from "./easyMinutes.ts";
import type { InLanguages } from "./language.ts";

interface ListWords {
  readonly title: string;
  readonly computing: string;
  /** Before the figure, which stands out, and after it. */
  readonly walk: string;
  readonly minutes: (minutes: number) => string;
  readonly walkTakes: (minutes: number) => string;
  readonly rideInstead: string;
  readonly walkUnknown: string;
  readonly estimated: string;
  readonly estimatedNote: string;
  readonly consultation: string;
  readonly farther: string;
  readonly otherDays: string;
  readonly call: string;
  readonly noPlaces: string;
  readonly emptyTown: string;
}

/** The words of the list that are not made from data. */
export const LIST_WORDS: InLanguages<ListWords> = {
  ja: {
    title: "行ける場所の一覧",
    computing: "歩く時間を調べています",
    walk: "歩いて",
    minutes: () => "分",
    walkTakes: (minutes) => `歩くと${minutes}分。`,
    rideInstead: "送迎やバスがあります。",
    walkUnknown: "歩く時間はわかりません",
    estimated: "推計",
    estimatedNote: "道のデータがないので、歩く時間は直線距離から推計しています。",
    consultation: "相談できる",
    farther: "少し遠いですが",
    otherDays: "ほかの日なら",
    call: "電話する",
    noPlaces: "ほかの日や、ほかのことばでもさがしてみてください。",
    emptyTown: "この町の場所は、まだありません。",
  },
  easy: {
    title: "{行|い}ける {場所|ばしょ}",
    computing: "{歩|ある}く {時間|じかん}を {調|しら}べています",
    walk: "{歩|ある}いて",
    minutes: (minutes) => easyMinutes(minutes).slice(String(minutes).length),
    walkTakes: (minutes) => `{歩|ある}くと ${easyMinutes(minutes)}です。`,
    rideInstead: "{迎|むか}えの {車|くるま}や バスが あります。",
    walkUnknown: "{歩|ある}く {時間|じかん}は わかりません",
    estimated: "だいたい",
    estimatedNote:
      "{道|みち}の {情報|じょうほう}が ありません。{歩|ある}く {時間|じかん}は、だいたいの {数字|すうじ}です。",
    consultation: "{相談|そうだん}できる",
    farther: "{少|すこ}し {遠|とお}い {場所|ばしょ}",
    otherDays: "ほかの {日|ひ}",
    call: "{電話|でんわ}する",
    noPlaces: "ほかの {日|ひ}や、ほかの ことばで {探|さが}して ください。",
    emptyTown: "この {町|まち}の {場所|ばしょ}は、まだ ありません。",
  },
  en: {
    title: "Places to go",
    computing: "Working out the walks",
    walk: "walk",
    minutes: () => "min",
    walkTakes: (minutes) => `${minutes}\u00a0minutes on foot. `,
    rideInstead: "There is a ride or a bus.",
    walkUnknown: "walk not known",
    estimated: "about",
    estimatedNote:
      "There is no data of the streets, so walking times are estimated from the straight line.",
    consultation: "Advice",
    farther: "A little farther",
    otherDays: "On other days",
    call: "Call",
    noPlaces: "Please try other days or other words.",
    emptyTown: "This town has no places yet.",
  },
};
