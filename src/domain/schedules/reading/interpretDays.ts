import type { DaysMark, Mark } from "./clause.ts";
import type { DayItem } from "./dayItem.ts";
import type { DraftClosing } from "./draft.ts";
import { closingRun, isUsuallyClosed } from "./closingRun.ts";
import { endsClosedGroup } from "./closedGroup.ts";
import { interpretHoliday } from "./interpretHoliday.ts";
import { pushGroup } from "./pushGroup.ts";
import { leaveOver, marksAfter, markUsed, type ClauseWork } from "./clauseWork.ts";

/** What a list of days means is told by what follows it: 休み, を除く, の場合は, times, or nothing. */
export function interpretDays(work: ClauseWork, mark: DaysMark): void {
  const next = marksAfter(work, mark);
  if (interpretHoliday(work, mark, next)) return;
  if (work.isClosingList) return closeListed(work, mark, next);
  if (closesRun(work, mark) || closesDays(work, mark, next)) return;
  if (mark.items.every((item) => item.kind === "months")) return interpretMonths(work, mark, next);
  if (mark.items.some((item) => item.kind === "season")) return interpretSeason(work, mark);
  if (isOnRequest(next) || isMaybe(mark, next)) return leaveOver(work, mark.text);
  addGroup(work, mark, next);
}

/** 祝日・8月は休み: the word closes all lists in front of it, but for those that may be the opening days. */
function closesRun(work: ClauseWork, mark: DaysMark): boolean {
  const run = closingRun(work, mark);
  if (run === null) return false;
  const { lists, strange, end } = run;
  markUsed(work, ...lists, ...strange, end ?? undefined);
  if (strange.length > 0) leaveOver(work, strange.map(({ text }) => text).join("、"));
  const isHouse = end?.kind === "closed" ? end.isHouse : (end?.text.startsWith("以外") ?? false);
  const isOpening = work.draft.groups.length === 0 && !mark.items.some(isUsuallyClosed);
  const isMonths = lists[1]?.items.every((item) => item.kind === "months") ?? false;
  if (isOpening && isMonths) {
    if (isHouse || !isOpeningItem(mark.items[0]!)) work.draft.doubts.add("openDaysGuessed");
    pushGroup(work, mark.items, {});
  }
  const closed = isOpening && isMonths ? lists.slice(1) : lists;
  const items = closed.flatMap((list) => list.items);
  addSplit(work, items, isHouse, end?.kind === "except");
  return true;
}

/** Xは休み, Xを除く; part of a day (土曜日午後は休み) stays words. */
function closesDays(work: ClauseWork, mark: DaysMark, next: readonly Mark[]): boolean {
  const [first, second] = next.filter(({ kind }) => kind !== "topic" && kind !== "doubt");
  if (first?.kind === "closed") {
    markUsed(work, first);
    addSplit(work, mark.items, first.isHouse, false);
    return true;
  }
  if (first?.kind === "except") {
    markUsed(work, first);
    addSplit(work, mark.items, first.text.startsWith("以外"), true);
    return true;
  }
  const isPart = first?.kind === "leftOver" || first?.kind === "times";
  if (
    isPart &&
    !endsClosedGroup(work.clause, second ?? first) &&
    (second?.kind === "closed" || second?.kind === "except")
  ) {
    markUsed(work, first, second);
    leaveOver(work, mark.text + first.text + second.text);
    return true;
  }
  return false;
}

/** 休館日: 月曜・祝日; of part of a day (土曜日午後) nothing is known. */
function closeListed(work: ClauseWork, mark: DaysMark, next: readonly Mark[]): void {
  const [first] = next;
  const isPart =
    first?.kind === "times" || (first?.kind === "leftOver" && /^午[前後]/.test(first.text));
  if (!isPart) return addClosing(work, mark.items, true);
  markUsed(work, first);
  leaveOver(work, mark.text + first.text);
}

/** 毎週月~金、祝日は休み: the first of a list may be the opening days; 休館 closes all of it. */
function addSplit(
  work: ClauseWork,
  items: readonly DayItem[],
  isHouse: boolean,
  isExcept: boolean,
): void {
  const at = isHouse || work.draft.groups.length > 0 ? 0 : openingItems(items);
  if (at > 0) {
    pushGroup(work, items.slice(0, at), {});
    if (!isExcept) work.draft.doubts.add("openDaysGuessed");
  }
  const closing = items.slice(at);
  const isWhole = !isExcept && closing.some((item) => item.kind === "weekly");
  addClosing(work, closing, isHouse || isWhole);
}

function openingItems(items: readonly DayItem[]): number {
  const at = items.findIndex(isUsuallyClosed);
  return isOpeningItem(items[0]!) && at > 0 ? at : 0;
}

function isOpeningItem(item: DayItem): boolean {
  if (item.kind === "nth") return item.months === undefined;
  if (item.kind !== "weekly") return item.kind === "monthDays";
  return item.isEvery || item.isWorkdays || item.weekdays.length >= 3;
}

/** Adds days on which nothing happens. After 祝日の場合は営業、ただし nothing is known of them. */
function addClosing(work: ClauseWork, items: readonly DayItem[], isHouse: boolean): void {
  const { draft, clause } = work;
  const isAfterOpen =
    draft.closings.at(-1)?.ifHoliday === "open" || draft.holidayMoves.at(-1)?.to === "open";
  if (isAfterOpen && clause.isNote && items.every((item) => item.kind === "weekly")) {
    return leaveOver(work, clause.text);
  }
  const closing: DraftClosing = { items, isHouse };
  draft.closings.push(closing);
  draft.last = "closing";
}

/** 2月は第1水曜, 8月は9時~, 5月~2月末まで. */
function interpretMonths(work: ClauseWork, mark: DaysMark, next: readonly Mark[]): void {
  const { draft } = work;
  const months = mark.items.flatMap((item) => item.months ?? []);
  const isTopic = next[0]?.kind === "topic" || next[0]?.kind === "only";
  const days = next.slice(isTopic ? 1 : 0).find((each) => each.kind !== "only");
  if (isTopic && days?.kind === "days" && !days.items.some((item) => item.kind === "months")) {
    markUsed(work, next[0], days);
    const [moved] = marksAfter(work, days);
    if (moved?.kind === "moved" || moved?.kind === "only") markUsed(work, moved);
    const items = days.items.map((item) => ({ ...item, months }));
    return pushGroup(work, items, { isMonthPattern: true });
  }
  if (days?.kind === "times") {
    if (isTopic) markUsed(work, next[0]);
    return pushGroup(work, mark.items, { isSpecial: true });
  }
  if (next[0]?.kind === "topic" && next[0].text === "も") return leaveOver(work, mark.text);
  if (work.clause.marks.some((each) => each.kind === "frequency")) return;
  draft.loneMonths.push(months);
}

/** 年末年始 and its like open nothing: 〜休暇 and 土日祝・年末年始休み close, else they stay words. */
function interpretSeason(work: ClauseWork, mark: DaysMark): void {
  const isClosing = mark.items.some((item) => item.kind === "season" && item.isClosing);
  if (isClosing) addSplit(work, mark.items, mark.items[0]?.kind !== "season", false);
  else leaveOver(work, mark.text);
}

function isOnRequest(next: readonly Mark[]): boolean {
  const [first] = next[0]?.kind === "topic" ? next.slice(1) : next;
  return first?.kind === "unsure" || (first?.kind === "doubt" && first.doubt === "onRequest");
}

/** 祝日等で変更の場合あり: no days of its own. */
function isMaybe(mark: DaysMark, [first]: readonly Mark[]): boolean {
  return first?.kind === "doubt" && mark.items.every((item) => item.kind === "holidays");
}

function addGroup(work: ClauseWork, mark: DaysMark, next: readonly Mark[]): void {
  if (mark.items.some((item) => item.kind === "holidays") && endsInClosing(next)) {
    work.draft.doubts.add("openDaysGuessed");
  }
  const isSpecial = next[0]?.kind === "topic" || next[0]?.kind === "only";
  if (next[0]?.kind === "only" || next[0]?.kind === "topic") markUsed(work, next[0]);
  const isWhole = next.some((each) => each.kind === "times" || each.kind === "allDay");
  const isAside = work.clause.marks.some(
    (each) => each.kind === "leftOver" || each.kind === "unsure",
  );
  if (isSpecial && !isWhole && isAside && next[0]?.kind === "topic") {
    return leaveOver(work, work.clause.text);
  }
  const [days] = marksAfter(work, mark);
  if (isSpecial && days?.kind === "days" && isNthOf(mark.items, days.items)) {
    markUsed(work, days, ...marksAfter(work, days).filter((each) => each.kind === "only"));
    const replaces = mark.items.flatMap((item) => (item.kind === "weekly" ? item.weekdays : []));
    return pushGroup(work, days.items, { isSpecial: true, replaces });
  }
  const isStart = next[0]?.kind === "from";
  pushGroup(work, mark.items, { isSpecial: isSpecial || work.clause.isNote, isStart });
}

/** 月~土・祝 8月は休み: 祝 may be meant either way. */
function endsInClosing(next: readonly Mark[]): boolean {
  const end = next.find(({ kind }) => kind !== "days" && kind !== "topic");
  return end?.kind === "closed" || end?.kind === "except";
}

/** 土曜は第1・3土曜のみ */
function isNthOf(items: readonly DayItem[], nths: readonly DayItem[]): boolean {
  const weekdays = items.flatMap((item) => (item.kind === "weekly" ? item.weekdays : []));
  return nths.every(
    (item) =>
      item.kind === "nthOnly" ||
      (item.kind === "nth" && item.nths.every(({ weekday }) => weekdays.includes(weekday))),
  );
}
