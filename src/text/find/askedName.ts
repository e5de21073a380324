import type { LeaveOut } from "../../domain/find/foundPlace.ts";
import type { Period } from "../../domain/find/period.ts";
import type { Wish } from "../../domain/find/wish.ts";
import type { Language } from "./language.ts";
import { periodText } from "./periodText.ts";
import { wishText } from "./wishText.ts";

/** What somebody asked for. */
export interface Asked {
  readonly wishes: Iterable<Wish>;
  readonly period: Period;
  readonly text: string;
}

/** One thing that was asked for, as it stands on its button: 「無料」, 「きょう」, 「カラオケ」. */
export function askedName(what: LeaveOut["what"], asked: Asked, language: Language): string {
  if (what === "period") return periodText(asked.period, language);
  return what === "text" ? asked.text.trim() : wishText(what, language);
}
