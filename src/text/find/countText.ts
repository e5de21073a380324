import type { Language } from "./language.ts";

/** How many places the list has, and in which order: 「4か所あります。近い順です。」; without an order for one or none. */
export function countText(count: number, order: "near" | "soon", language: Language): string {
  const { none, some, near, soon } = COUNT_TEXTS[language];
  if (count === 0) return none;
  if (count === 1) return some(count);
  return `${some(count)}${order === "near" ? near : soon}`;
}

const COUNT_TEXTS: Readonly<
  Record<Language, { none: string; some: (count: number) => string; near: string; soon: string }>
> = {
  ja: {
    none: "あてはまる場所はありません。",
    some: (count) => `${count}か所あります。`,
    near: "近い順です。",
    soon: "早い順です。",
  },
  easy: {
    none: "{合|あ}う {場所|ばしょ}は ありません。",
    some: (count) => `${count}か{所|しょ} あります。`,
    near: "{近|ちか}い ところから {見|み}せます。",
    soon: "{早|はや}い {日|ひ}から {見|み}せます。",
  },
  en: {
    none: "No place fits.",
    some: (count) => (count === 1 ? "1 place." : `${count} places. `),
    near: "Nearest first.",
    soon: "Soonest first.",
  },
};
