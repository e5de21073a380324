import type { Walker } from "../../domain/network/walker.ts";
import type { InLanguages, Language } from "./language.ts";

interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly textSize: string;
  readonly textSizes: Readonly<Record<"usual" | "large" | "largest", string>>;
  readonly contrast: string;
  readonly contrasts: Readonly<Record<"usual" | "high", string>>;
  readonly pace: string;
  readonly paces: Readonly<Record<Walker, string>>;
  readonly paceNote: string;
  readonly example: string;
  readonly kept: string;
  readonly done: string;
}

/** What each language is called in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  ja: "日本語",
  easy: "やさしい{日本語|にほんご}",
  en: "English",
};

/** The words of 「文字・ことば」. */
export const SETTINGS_WORDS: InLanguages<SettingsWords> = {
  ja: {
    title: "文字・ことば",
    language: "ことば",
    textSize: "文字の大きさ",
    textSizes: { usual: "ふつう", large: "大きい", largest: "とても大きい" },
    contrast: "色",
    contrasts: { usual: "ふつう", high: "くっきり" },
    pace: "歩きかた",
    paces: {
      ordinary: "ふつう",
      unhurried: "ゆっくり",
      withStick: "杖・押し車",
      wheelchair: "車いす",
    },
    paceNote: "「歩いて何分」を、この歩きかたで出します。車いすでは、階段のない道だけを通ります。",
    example: "西町お茶のみ会　午後1時30分から3時まで",
    kept: "選んだことは、この端末の中だけに残します。",
    done: "一覧にもどる",
  },
  easy: {
    title: "{文字|もじ}・ことば",
    language: "ことば",
    textSize: "{文字|もじ}の {大|おお}きさ",
    textSizes: { usual: "ふつう", large: "{大|おお}きい", largest: "とても {大|おお}きい" },
    contrast: "{色|いろ}",
    contrasts: { usual: "ふつう", high: "はっきり" },
    pace: "{歩|ある}きかた",
    paces: {
      ordinary: "ふつう",
      unhurried: "ゆっくり",
      withStick: "つえを {使|つか}う",
      wheelchair: "{車|くるま}いす",
    },
    paceNote:
      "{歩|ある}く {時間|じかん}が {変|か}わります。{車|くるま}いすの ときは、{階段|かいだん}が ない {道|みち}だけを {通|とお}ります。",
    example:
      "{西町|にしまち}お{茶|ちゃ}のみ{会|かい}　{午後|ごご}1{時|じ}30{分|ぷん}から 3{時|じ}まで",
    kept: "{選|えら}んだ ことは、この {機械|きかい}の {中|なか}だけに {残|のこ}します。",
    done: "{一覧|いちらん}に もどる",
  },
  en: {
    title: "Text and language",
    language: "Language",
    textSize: "Size of the text",
    textSizes: { usual: "Normal", large: "Large", largest: "Very large" },
    contrast: "Colours",
    contrasts: { usual: "Normal", high: "High contrast" },
    pace: "How you walk",
    paces: {
      ordinary: "Normal",
      unhurried: "Slowly",
      withStick: "With a stick or walker",
      wheelchair: "By wheelchair",
    },
    paceNote:
      "Walking minutes are worked out for this. By wheelchair, only ways without stairs are used.",
    example: "Nishimachi tea club, 1:30–3:00 pm",
    kept: "Your choices stay on this device only.",
    done: "Back to the list",
  },
};
