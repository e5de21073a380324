import type { DaysMark, Mark } from "./clause.ts";
import { marksAfter, type ClauseWork } from "./clauseWork.ts";
import type { DayItem } from "./dayItem.ts";

/** All lists of days in front of one word of closing: 祝日・8月は休み, お盆や第4水曜、夏休みは休み. */
export interface ClosingRun {
  /** The first of them is where the reader is. */
  readonly lists: readonly DaysMark[];
  /** Words among them that name no known days: 夏休み, ゴールデンウィーク. */
  readonly strange: readonly StrangeMark[];
  /** `null` = the last list says it itself: 年末年始休み. */
  readonly end: Extract<Mark, { kind: "closed" | "except" }> | null;
}

type StrangeMark = Extract<Mark, { kind: "unknownDays" | "leftOver" }>;

/**
 * The lists from `mark` on that one word of closing takes together; `null` where it takes this one alone or
 * none, where other words (times, 祝日は開館) stand between, or where a gap sets opening days apart
 * (毎週火曜 祝日と8月は休み).
 */
export function closingRun(work: ClauseWork, mark: DaysMark): ClosingRun | null {
  const lists = [mark];
  const strange: StrangeMark[] = [];
  for (const next of marksAfter(work, mark)) {
    if (next.kind === "closed" || next.kind === "except") {
      return lists.length === 1 && !isBetween(strange) ? null : { lists, strange, end: next };
    }
    const last = lists.at(-1)!;
    if (next.kind === "days" && !isSetApart(work, last, next)) lists.push(next);
    else if (isStrange(next) && last.items.some(isUsuallyClosed)) strange.push(next);
    else if (next.kind !== "topic" && next.kind !== "doubt") break;
  }
  return lists.length > 1 && lists.at(-1)!.items.some(isClosingSeason)
    ? { lists, strange, end: null }
    : null;
}

/** Days that are closed and hardly ever open of themselves. */
export function isUsuallyClosed({ kind }: DayItem): boolean {
  return kind === "holidays" || kind === "season" || kind === "months" || kind === "span";
}

function isStrange(mark: Mark): mark is StrangeMark {
  return mark.kind === "unknownDays" || mark.kind === "leftOver";
}

function isClosingSeason(item: DayItem): boolean {
  return item.kind === "season" && item.isClosing;
}

/** 土曜午後は休み speaks of a part of the day; 祝日、夏休みは休み does not. */
function isBetween(strange: readonly Mark[]): boolean {
  return strange.some(({ kind }) => kind === "unknownDays");
}

/** After a gap something new begins, unless the opening days are already known with their times. */
function isSetApart({ draft }: ClauseWork, last: DaysMark, next: DaysMark): boolean {
  if (!next.isAfterGap || last.items.every(isUsuallyClosed)) return false;
  return (draft.groups.at(-1)?.times.length ?? 0) === 0;
}
