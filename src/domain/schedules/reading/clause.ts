import type { DayItem } from "./dayItem.ts";
import type { TimeWords } from "./readTimes.ts";
import type { Token } from "./token.ts";

/** What stands between two stops or two brackets. `isNote` = in brackets or after ただし. */
export interface Clause {
  readonly marks: readonly Mark[];
  readonly isNote: boolean;
  readonly text: string;
}

/** A piece of a clause that means something, in order. */
export type Mark =
  /** A list of days joined by ・、と. */
  | DaysMark
  | { readonly kind: "times"; readonly times: TimeWords; readonly text: string }
  /** What stands in brackets. */
  | { readonly kind: "group"; readonly clauses: readonly Clause[] }
  /** Words that no rule knows. */
  | { readonly kind: "leftOver"; readonly text: string }
  | Extract<Token, { kind: MarkToken }>;

type MarkToken =
  | "allDay"
  | "closed"
  | "except"
  | "only"
  | "topic"
  | "ifSo"
  | "moveTo"
  | "moved"
  | "opened"
  | "frequency"
  | "count"
  | "doubt"
  | "unsure"
  | "unknownDays"
  | "label"
  | "from";

export interface DaysMark {
  readonly kind: "days";
  readonly items: readonly DayItem[];
  /** Only a gap, and no sign that joins, stands before it. */
  readonly isAfterGap: boolean;
  readonly text: string;
}
