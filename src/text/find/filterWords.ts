import type { InLanguages } from "./language.ts";

interface FilterWords {
  readonly when: string;
  readonly until: (day: string) => string;
  readonly narrow: string;
  readonly more: string;
  readonly likes: string;
  readonly likesExample: string;
  readonly liked: (text: string) => string;
  readonly clearLiked: (text: string) => string;
  readonly needsStart: string;
}

/** The words of the days and of the sentences by which somebody narrows the list down. */
export const FILTER_WORDS: InLanguages<FilterWords> = {
  ja: {
    when: "いつ",
    until: (day) => `${day}まで`,
    narrow: "しぼりこむ",
    more: "ほかにも",
    likes: "好きなことでさがす",
    likesExample: "カラオケ、将棋、畑…",
    liked: (text) => `「${text}」`,
    clearLiked: (text) => `「${text}」を外す`,
    needsStart: "歩く時間でしぼるには、どこから歩くかを選んでください。",
  },
  easy: {
    when: "いつ",
    until: (day) => `${day}まで`,
    narrow: "{選|えら}ぶ",
    more: "もっと",
    likes: "{好|す}きな ことで {探|さが}す",
    likesExample: "カラオケ、{将棋|しょうぎ}、{畑|はたけ}…",
    liked: (text) => `「${text}」`,
    clearLiked: (text) => `「${text}」を やめる`,
    needsStart: "{先|さき}に、どこから {歩|ある}くかを {選|えら}んで ください。",
  },
  en: {
    when: "When",
    until: (day) => `to ${day}`,
    narrow: "Narrow down",
    more: "More",
    likes: "Search by what you like",
    likesExample: "karaoke, shogi, yoga…",
    liked: (text) => `“${text}”`,
    clearLiked: (text) => `Remove “${text}”`,
    needsStart: "To use walking time, first choose where you walk from.",
  },
};
