import type { LeaveOut } from "../../domain/find/foundPlace.ts";
import { type Asked, askedName } from "./askedName.ts";
import type { Language } from "./language.ts";

/**
 * Why there is nothing, and what to leave out: 「『歩いて10分まで』『無料』の場所は、きょうはありません。『無料』を外すと3か所
 * あります。」 `null` = leaving out one thing alone does not help.
 */
export function leaveOutText(asked: Asked, leaveOut: LeaveOut | null, language: Language): string {
  const names = [...asked.wishes].map((wish) => askedName(wish, asked, language));
  if (asked.text.trim() !== "") names.push(askedName("text", asked, language));
  const { none, instead, between } = LEAVE_OUT_TEXTS[language];
  const nothing = none(names, askedName("period", asked, language));
  if (leaveOut === null || leaveOut.count === 0) return nothing;
  const name = askedName(leaveOut.what, asked, language);
  return `${nothing}${between}${instead(name, leaveOut)}`;
}

interface LeaveOutTexts {
  readonly none: (names: readonly string[], period: string) => string;
  readonly instead: (name: string, leaveOut: LeaveOut) => string;
  readonly between: string;
}

const LEAVE_OUT_TEXTS: Readonly<Record<Language, LeaveOutTexts>> = {
  ja: {
    none: (names, period) =>
      names.length === 0
        ? `${period}は、場所がありません。`
        : `${period}は、${quoted(names)}の場所がありません。`,
    instead: (name, { what, count }) =>
      what === "period"
        ? `ほかの日には${count}か所あります。`
        : `「${name}」を外すと${count}か所あります。`,
    between: "",
  },
  easy: {
    none: (names, period) =>
      names.length === 0
        ? `${period}は、{場所|ばしょ}が ありません。`
        : `${period}は、${quoted(names)}の {場所|ばしょ}が ありません。`,
    instead: (name, { what, count }) =>
      what === "period"
        ? `ほかの {日|ひ}には、${count}か{所|しょ} あります。`
        : `「${name}」を やめると、${count}か{所|しょ} あります。`,
    between: "",
  },
  en: {
    none: (names, period) =>
      names.length === 0
        ? `Nothing ${period.toLowerCase()}.`
        : `Nothing ${period.toLowerCase()} for ${names.map((name) => `“${name}”`).join(" and ")}.`,
    instead: (name, { what, count }) => {
      const found = count === 1 ? "there is 1 place" : `there are ${count} places`;
      return what === "period" ? `On other days ${found}.` : `Without “${name}” ${found}.`;
    },
    between: " ",
  },
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join("");
}
