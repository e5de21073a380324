import type { Language } from "./language.ts";

/** What is different about a place since the last visit: 「西町お茶のみ会の日程が変わりました。」 */
export function newsText(
  { what, name }: { readonly what: NewsKind; readonly name: string },
  language: Language,
): string {
  return NEWS_TEXTS[language][what](name);
}

type NewsKind = "new" | "gone" | "paused" | "days" | "moved" | "contact";

const NEWS_TEXTS: Readonly<Record<Language, Readonly<Record<NewsKind, (name: string) => string>>>> =
  {
    ja: {
      new: (name) => `「${name}」が新しくできました。`,
      gone: (name) => `「${name}」はなくなりました。`,
      paused: (name) => `「${name}」はいま休んでいます。`,
      days: (name) => `「${name}」の日程が変わりました。`,
      moved: (name) => `「${name}」の場所が変わりました。`,
      contact: (name) => `「${name}」の連絡先が変わりました。`,
    },
    easy: {
      new: (name) => `「${name}」が {新|あたら}しく できました。`,
      gone: (name) => `「${name}」は なくなりました。`,
      paused: (name) => `「${name}」は いま {休|やす}みです。`,
      days: (name) => `「${name}」の {日|ひ}や {時間|じかん}が {変|か}わりました。`,
      moved: (name) => `「${name}」の {場所|ばしょ}が {変|か}わりました。`,
      contact: (name) => `「${name}」の {電話|でんわ}などが {変|か}わりました。`,
    },
    en: {
      new: (name) => `${name} is new.`,
      gone: (name) => `${name} has closed.`,
      paused: (name) => `${name} is pausing.`,
      days: (name) => `The dates of ${name} have changed.`,
      moved: (name) => `${name} has moved.`,
      contact: (name) => `The contact of ${name} has changed.`,
    },
  };
