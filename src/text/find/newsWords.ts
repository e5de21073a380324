import type { InLanguages } from "./language.ts";

interface NewsWords {
  readonly title: string;
  readonly nothing: string;
  readonly sinceLast: string;
  readonly seen: string;
  readonly seeList: string;
}

/** The words of 「新しくなったこと」. */
export const NEWS_WORDS: InLanguages<NewsWords> = {
  ja: {
    title: "新しくなったこと",
    nothing: "前に見たときから、変わったことはありません。",
    sinceLast: "前に見たときから、変わったことです。",
    seen: "読みました",
    seeList: "一覧を見る",
  },
  easy: {
    title: "{新|あたら}しく なった こと",
    nothing: "{前|まえ}に {見|み}た ときと {同|おな}じです。",
    sinceLast: "{前|まえ}に {見|み}た ときから、{変|か}わった ことです。",
    seen: "{読|よ}みました",
    seeList: "{一覧|いちらん}を {見|み}る",
  },
  en: {
    title: "What is new",
    nothing: "Nothing has changed since your last visit.",
    sinceLast: "Changes since your last visit.",
    seen: "I have read this",
    seeList: "See the list",
  },
};
