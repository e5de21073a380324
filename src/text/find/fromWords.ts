import type { InLanguages } from "./language.ts";

interface FromWords {
  readonly whereFrom: string;
  /** The name stands out: before it and after it. */
  readonly around: { readonly before: string; readonly after: string };
  readonly fromDevice: string;
  readonly fromMap: string;
  readonly change: string;
  readonly here: string;
  readonly byName: string;
  readonly hereLong: string;
  readonly locating: string;
  readonly troubles: Readonly<Record<"refused" | "failed" | "outside" | "missing", string>>;
  readonly search: string;
  readonly searchExample: string;
  readonly found: (count: number) => string;
  readonly notFound: string;
  readonly onMap: string;
  readonly forget: string;
  readonly privacy: string;
  readonly back: string;
}

/** The words of 「どこから歩きますか」. */
export const FROM_WORDS: InLanguages<FromWords> = {
  ja: {
    whereFrom: "どこから歩きますか",
    around: { before: "", after: "のあたりから" },
    fromDevice: "いまいる所から",
    fromMap: "地図で選んだ所から",
    change: "変える",
    here: "いまいる所",
    byName: "町の名前で",
    hereLong: "いまいる所から",
    locating: "いまいる所を調べています",
    troubles: {
      refused: "いまいる所を使わない設定になっています。町の名前や目じるしでも、さがせます。",
      failed:
        "いまいる所が分かりませんでした。外や窓のそばでもう一度ためすか、町の名前や目じるしで、さがしてください。",
      outside:
        "いまいる所は、この町の外のようです。この町の中の、町の名前や目じるしで、さがしてください。",
      missing: "この端末では、いまいる所が分かりません。町の名前や目じるしで、さがしてください。",
    },
    search: "町の名前・学校・目じるしでさがす",
    searchExample: "西町、駅、小学校…",
    found: (count) => `${count}件あります。`,
    notFound: "見つかりませんでした。ひらがなや、短いことばでためしてください。",
    onMap: "地図をさわって選ぶ",
    forget: "場所を言わずに見る",
    privacy: "いる場所は、この端末の中だけで使います。どこにも送りません。",
    back: "もどる",
  },
  easy: {
    whereFrom: "どこから {歩|ある}きますか",
    around: { before: "", after: "の {近|ちか}くから" },
    fromDevice: "{今|いま} いる ところから",
    fromMap: "{地図|ちず}で {選|えら}んだ ところから",
    change: "{変|か}える",
    here: "{今|いま} いる ところ",
    byName: "{町|まち}の {名前|なまえ}で",
    hereLong: "{今|いま} いる ところから",
    locating: "{今|いま} いる ところを {調|しら}べています",
    troubles: {
      refused:
        "この {機械|きかい}は、{今|いま} いる ところを {教|おし}えない {設定|せってい}です。{町|まち}の {名前|なまえ}で {探|さが}して ください。",
      failed:
        "{今|いま} いる ところが わかりませんでした。{外|そと}で もう{一度|いちど} するか、{町|まち}の {名前|なまえ}で {探|さが}して ください。",
      outside:
        "{今|いま} いる ところは、この {町|まち}では ないようです。この {町|まち}の {中|なか}の {名前|なまえ}で {探|さが}して ください。",
      missing:
        "この {機械|きかい}では、{今|いま} いる ところが わかりません。{町|まち}の {名前|なまえ}で {探|さが}して ください。",
    },
    search: "{町|まち}の {名前|なまえ}、{学校|がっこう}、{駅|えき}の {名前|なまえ}で {探|さが}す",
    searchExample: "{西町|にしまち}、{駅|えき}、{小学校|しょうがっこう}…",
    found: (count) => `${count}{件|けん} あります。`,
    notFound:
      "ありませんでした。ひらがなや、{短|みじか}い ことばで もう{一度|いちど} {探|さが}して ください。",
    onMap: "{地図|ちず}で {選|えら}ぶ",
    forget: "{選|えら}ばないで {見|み}る",
    privacy:
      "あなたが いる {場所|ばしょ}は、この {機械|きかい}の {中|なか}だけで {使|つか}います。どこにも {送|おく}りません。",
    back: "もどる",
  },
  en: {
    whereFrom: "Where do you walk from?",
    around: { before: "From around ", after: "" },
    fromDevice: "From where you are now",
    fromMap: "From the spot you chose on the map",
    change: "Change",
    here: "Where I am",
    byName: "By name",
    hereLong: "From where I am now",
    locating: "Finding where you are",
    troubles: {
      refused:
        "This device is set not to share where you are. You can search for an area or a landmark instead.",
      failed:
        "Where you are could not be found. Try again outdoors or by a window, or search for an area or a landmark.",
      outside:
        "You seem to be outside this town. Please search for an area or a landmark inside it.",
      missing: "This device cannot tell where you are. Please search for an area or a landmark.",
    },
    search: "Search for an area, a school or a landmark",
    searchExample: "西町, station, school…",
    found: (count) => (count === 1 ? "1 found." : `${count} found.`),
    notFound: "Nothing was found. Please try a shorter word, or hiragana.",
    onMap: "Choose on the map",
    forget: "Look without saying where I am",
    privacy: "Where you are is used on this device only. It is sent nowhere.",
    back: "Back",
  },
};
