import type { LeaveOut } from "../../domain/find/foundPlace.ts";
import { type Asked, askedName } from "./askedName.ts";
import type { InLanguages, Language } from "./language.ts";

/** The button that leaves one thing out: 「『無料』を外す」, 「ほかの日も見る」. */
export function leaveOutButtonText(
  asked: Asked,
  what: LeaveOut["what"],
  language: Language,
): string {
  const { leaveOut, otherDays } = BUTTON_TEXTS[language];
  return what === "period" ? otherDays : leaveOut(askedName(what, asked, language));
}

const BUTTON_TEXTS: InLanguages<{
  readonly leaveOut: (name: string) => string;
  readonly otherDays: string;
}> = {
  ja: { leaveOut: (name) => `「${name}」を外す`, otherDays: "ほかの日も見る" },
  easy: { leaveOut: (name) => `「${name}」を やめる`, otherDays: "ほかの {日|ひ}も {見|み}る" },
  en: { leaveOut: (name) => `Leave out “${name}”`, otherDays: "See other days" },
};
