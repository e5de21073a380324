import type { Weekday } from "../schedule.ts";
import type { DaysMark, Mark } from "./clause.ts";
import type { DayItem } from "./dayItem.ts";
import type { Draft, DraftClosing, HolidayMove } from "./draft.ts";
import { pushGroup } from "./pushGroup.ts";
import { leaveOver, marksAfter, markUsed, type ClauseWork } from "./clauseWork.ts";

/**
 * Reads what becomes of a day that is a holiday: 祝日の場合は翌日, 祝日は第2水曜に変更, 月曜が祝日の場合は翌平日,
 * 祝日も営業. `false` = the list says something else (祝日は休み, 祝日は17時まで).
 */
export function interpretHoliday(work: ClauseWork, mark: DaysMark, next: readonly Mark[]): boolean {
  const [first, second] = next;
  if (first?.kind === "ifSo") return interpretCondition(work, mark, first);
  if (isSubject(mark, next) && second?.kind === "ifSo") {
    markUsed(work, first, second);
    if (
      !interpretCase(work, marksAfter(work, second), { words: second.text, subject: mark.items })
    ) {
      leaveOver(work, work.clause.text);
    }
    return true;
  }
  if (!mark.items.every((item) => item.kind === "holidays")) return false;
  const rest = first?.kind === "topic" ? next.slice(1) : next;
  const [action] = rest;
  if (action?.kind !== "moveTo" && !isMovedNth(rest) && !isOpenedOnly(work, rest)) return false;
  markUsed(work, first?.kind === "topic" ? first : undefined);
  return interpretCase(work, rest, { words: "も", subject: null });
}

/**
 * What stands before の場合は must be 祝日, perhaps after the opening days (毎月第1水曜、祝日の場合は第2水曜);
 * 日曜の場合は前日 and 土日祝の場合は翌平日 are not known as a whole.
 */
function interpretCondition(
  work: ClauseWork,
  mark: DaysMark,
  condition: Extract<Mark, { kind: "ifSo" }>,
): true {
  markUsed(work, condition);
  const at = mark.items.findIndex((item) => item.kind === "holidays");
  const before = mark.items.slice(0, Math.max(at, 0));
  const isOpening = before.length > 0 && before.every(isOpeningItem) && work.draft.last === null;
  if (isOpening) pushGroup(work, before, {});
  else if (at < 0 || before.length > 0) leaveOver(work, work.clause.text);
  const rest = marksAfter(work, condition);
  const isKnown = at >= 0 && interpretCase(work, rest, { words: condition.text, subject: null });
  if (isKnown) return true;
  markUsed(work, ...rest.filter((each) => each.kind === "days" || at < 0));
  leaveOver(work, work.clause.text);
  return true;
}

function isOpeningItem(item: DayItem): boolean {
  return (
    item.kind === "nth" || item.kind === "monthDays" || (item.kind === "weekly" && item.isEvery)
  );
}

interface Case {
  /** Of の場合は or の場合も. */
  readonly words: string;
  /** 月曜 of 月曜が祝日の場合. */
  readonly subject: readonly DayItem[] | null;
}

/** 月曜が祝日の場合: the days before 祝日 are those already spoken of. */
function isSubject(mark: DaysMark, next: readonly Mark[]): boolean {
  const isPlain = mark.items.every((item) => item.kind === "weekly" || item.kind === "nth");
  const [holidays, condition] = next;
  const isCase =
    holidays?.kind === "days" &&
    holidays.items.every((item) => item.kind === "holidays") &&
    condition?.kind === "ifSo";
  return isPlain && isCase;
}

function isMovedNth(rest: readonly Mark[]): boolean {
  return rest[0]?.kind === "days" && isNth(rest[0]) && rest[1]?.kind === "moved";
}

/** 祝日も営業, but not 祝日は開館(10時~21時). */
function isOpenedOnly({ clause }: ClauseWork, rest: readonly Mark[]): boolean {
  const [opened] = rest;
  if (opened?.kind !== "opened" || rest.some((mark) => mark.kind === "times")) return false;
  const beside = clause.marks[clause.marks.indexOf(opened) + 1];
  const inner = beside?.kind === "group" ? beside.clauses.flatMap(({ marks }) => marks) : [];
  return !inner.some((mark) => mark.kind === "times");
}

function isNth(mark: DaysMark): boolean {
  const item = mark.items[0];
  return mark.items.length === 1 && item?.kind === "nth" && item.nths.length === 1;
}

/** The words after の場合は; `false` where they are not known. */
function interpretCase(work: ClauseWork, rest: readonly Mark[], asked: Case): boolean {
  const { draft } = work;
  const opened = rest[0]?.kind === "opened" ? rest[0] : undefined;
  const [action, after] = opened === undefined ? rest : rest.slice(1);
  markUsed(work, opened);
  if (action?.kind === "moveTo") {
    const isClosed = after?.kind === "closed";
    const isKnown = isClosed || after?.kind === "moved" || after?.kind === "opened";
    markUsed(work, action, isKnown ? after : undefined);
    const isOfLast =
      draft.last === "closing" && after?.kind !== "opened" && closesDaysOfWeek(draft);
    const ofClosing = isClosed || opened !== undefined || isOfLast;
    return addMove(work, { to: action.to, ofClosing }, asked.subject);
  }
  if (action?.kind === "days" && isNth(action)) {
    const [item] = action.items;
    markUsed(work, action, after?.kind === "moved" || after?.kind === "opened" ? after : undefined);
    return item?.kind === "nth" && addMove(work, { to: item.nths[0]!, ofClosing: false }, null);
  }
  if (opened !== undefined) {
    if (!asked.words.includes("も")) {
      return addMove(work, { to: "open", ofClosing: true }, asked.subject);
    }
    draft.opensOnHolidays = true;
    return true;
  }
  if (action?.kind !== "closed") return action?.kind === "doubt";
  markUsed(work, action);
  const items: DayItem[] = [{ kind: "holidays", text: "祝日" }];
  if (draft.last !== "closing") draft.closings.push({ items, isHouse: false });
  return true;
}

/** Of the closing that was spoken of, or of the days that the case names; else of the sessions. */
function addMove(
  { draft }: ClauseWork,
  move: HolidayMove,
  subject: readonly DayItem[] | null,
): true {
  const { to } = move;
  const closing = draft.closings.findLast((each) => subject === null || isOf(each, subject));
  if (!move.ofClosing || typeof to !== "string") draft.holidayMoves.push(move);
  else if (closing !== undefined) {
    const patterns = closing.items.filter((item) => weekdaysOfItems([item]).length > 0);
    const isOther = closing.ifHoliday !== undefined && closing.ifHoliday !== to;
    if (subject === null && (patterns.length > 1 || isOther)) draft.doubts.add("partLeftOver");
    closing.ifHoliday = to;
  } else if (subject !== null)
    draft.closings.push({ items: subject, isHouse: false, ifHoliday: to });
  else draft.holidayMoves.push(move);
  return true;
}

/** 休館日 月曜, 第2火曜 move where they fall on a holiday; 8月は休み and 祝日は休み do not. */
function closesDaysOfWeek({ closings }: Draft): boolean {
  return weekdaysOfItems(closings.at(-1)?.items ?? []).length > 0;
}

function isOf(closing: DraftClosing, subject: readonly DayItem[]): boolean {
  const weekdays = weekdaysOfItems(subject);
  return weekdaysOfItems(closing.items).some((weekday) => weekdays.includes(weekday));
}

function weekdaysOfItems(items: readonly DayItem[]): readonly Weekday[] {
  return items.flatMap((item) => {
    if (item.kind === "weekly") return item.weekdays;
    return item.kind === "nth" ? item.nths.map(({ weekday }) => weekday) : [];
  });
}
