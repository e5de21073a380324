import type { InLanguages } from "./language.ts";

interface TalkWords {
  readonly title: string;
  readonly anything: string;
  readonly examples: readonly string[];
  readonly notSure: string;
  readonly nearest: string;
  readonly first: string;
  readonly others: string;
  readonly none: string;
  readonly how: string;
  readonly emergency: string;
  readonly sayFrom: string;
  readonly sayFromText: string;
}

/** The words of 「相談したい」. */
export const TALK_WORDS: InLanguages<TalkWords> = {
  ja: {
    title: "相談したい",
    anything: "なんでも話せます。",
    examples: [
      "体やこころのこと",
      "物忘れのこと",
      "家族の世話のこと",
      "お金や暮らしのこと",
      "ひとりでさびしいこと",
    ],
    notSure: "何に困っているのか、まだはっきりしなくても、だいじょうぶです。",
    nearest: "いちばん近いところ",
    first: "まず、ここへ",
    others: "ほかの相談できるところ",
    none: "この町の相談できるところは、まだわかっていません。市役所や町役場に聞いてみてください。",
    how: "話せること",
    emergency: "いのちにかかわるときは、119に電話してください。",
    sayFrom: "どこからかを入れる",
    sayFromText: "どこからかを入れると、近い順にならびます。",
  },
  easy: {
    title: "{相談|そうだん}したい",
    anything: "{何|なん}でも {話|はな}すことが できます。",
    examples: [
      "{体|からだ}や こころの こと",
      "{物|もの}を {忘|わす}れる こと",
      "{家族|かぞく}の {世話|せわ}の こと",
      "お{金|かね}の こと",
      "{一人|ひとり}で さびしい こと",
    ],
    notSure: "{何|なに}を {話|はな}すか、{決|き}まって いなくても いいです。",
    nearest: "いちばん {近|ちか}い ところ",
    first: "{最初|さいしょ}は ここへ",
    others: "ほかの {相談|そうだん}できる ところ",
    none: "{相談|そうだん}できる ところは、まだ わかりません。{市役所|しやくしょ}に {聞|き}いて ください。",
    how: "{話|はな}せる こと",
    emergency: "{命|いのち}が {危|あぶ}ない ときは、119に {電話|でんわ}して ください。",
    sayFrom: "どこから {歩|ある}くかを {入|い}れる",
    sayFromText:
      "どこから {歩|ある}くかを {入|い}れると、{近|ちか}い {順番|じゅんばん}に なります。",
  },
  en: {
    title: "I need advice",
    anything: "You can talk about anything.",
    examples: [
      "body and mind",
      "forgetting things",
      "caring for family",
      "money and daily life",
      "feeling alone",
    ],
    notSure: "You do not have to know yet what the trouble is.",
    nearest: "The nearest desk",
    first: "Start here",
    others: "Other places for advice",
    none: "No advice desk of this town is listed yet. Please ask at the town office.",
    how: "What you can talk about",
    emergency: "If a life is in danger, call 119.",
    sayFrom: "Choose where you start",
    sayFromText: "Choose where you start, and the nearest comes first.",
  },
};
