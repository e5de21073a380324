import type { Wish } from "../../domain/find/wish.ts";
import { easyMinutes } from "./easyMinutes.ts";
import type { InLanguages, Language } from "./language.ts";

/** A wish as somebody would say it: 「歩いて10分まで」, 「送迎がある」; `walkMinutes` is the limit of `walk10`. */
export function wishText(wish: Wish, language: Language, walkMinutes = 10): string {
  return wish === "walk10" ? WALK[language](walkMinutes) : WISH_TEXTS[language][wish];
}

const WALK: InLanguages<(minutes: number) => string> = {
  ja: (minutes) => `歩いて${minutes}分まで`,
  easy: (minutes) => `{歩|ある}いて ${easyMinutes(minutes)}まで`,
  en: (minutes) => `Within a ${minutes}\u00a0min walk`,
};

const WISH_TEXTS: InLanguages<Readonly<Record<Exclude<Wish, "walk10">, string>>> = {
  ja: {
    free: "無料",
    ride: "送迎がある",
    consultation: "相談できる",
    firstTime: "はじめてでも",
    wheelchair: "車いすで入れる",
    children: "子どもといっしょに",
    exercise: "体を動かす",
    meal: "食べる",
    tea: "お茶とおしゃべり",
    craft: "手しごと",
    music: "歌や音楽",
    boardGames: "囲碁・将棋",
    garden: "畑しごと",
    learn: "学ぶ",
    parking: "車で行ける",
  },
  easy: {
    free: "お{金|かね}が いらない",
    ride: "{迎|むか}えの {車|くるま}や バスが ある",
    consultation: "{困|こま}ったことを {相談|そうだん}できる",
    firstTime: "はじめてでも いい",
    wheelchair: "{車|くるま}いすで {入|はい}れる",
    children: "{子|こ}どもと いっしょに",
    exercise: "{体|からだ}を {動|うご}かす",
    meal: "{食|た}べる",
    tea: "お{茶|ちゃ}と おしゃべり",
    craft: "{手|て}で {物|もの}を {作|つく}る",
    music: "{歌|うた}や {音楽|おんがく}",
    boardGames: "{囲碁|いご}・{将棋|しょうぎ}",
    garden: "{畑|はたけ}の {仕事|しごと}",
    learn: "{学|まな}ぶ",
    parking: "{車|くるま}を {止|と}められる",
  },
  en: {
    free: "Free",
    ride: "Has a ride",
    consultation: "Advice",
    firstTime: "Newcomers welcome",
    wheelchair: "Wheelchair access",
    children: "With children",
    exercise: "Exercise",
    meal: "Eating together",
    tea: "Tea and chatting",
    craft: "Handicrafts",
    music: "Songs and music",
    boardGames: "Go and shogi",
    garden: "Gardening",
    learn: "Learning",
    parking: "Parking",
  },
};
