import { pushGroup } from "./pushGroup.ts";
import type { Mark } from "./clause.ts";
import { endsClosedGroup } from "./closedGroup.ts";
import { leaveOver, marksAfter, markUsed, type ClauseWork } from "./clauseWork.ts";

/** Marks other than days: times, 休み without days, how often, and what is unsure. */
export function interpretState(work: ClauseWork, mark: Mark): void {
  const { draft } = work;
  switch (mark.kind) {
    case "times":
      return interpretTimes(work, mark);
    case "closed":
      return interpretClosed(work, mark);
    case "frequency":
      return interpretFrequency(work, mark);
    case "allDay":
      if (work.clause.marks.some((each) => each.kind === "leftOver")) leaveOver(work, mark.text);
      else draft.isAllDay = true;
      return;
    case "count":
      if (draft.count !== null && draft.count !== mark.count) draft.doubts.add("partLeftOver");
      draft.count = mark.count;
      return;
    case "doubt":
      if (mark.doubt === "suspended") draft.isSuspended = true;
      if (mark.doubt === "timeMissing") {
        for (const group of draft.groups.slice(-1)) group.isUntimed = true;
        return;
      }
      draft.doubts.add(mark.doubt);
      return;
    case "unsure":
      draft.isUnsure = true;
      leaveOver(work, mark.text);
      dropLooseDays(work, mark);
      return;
    case "label":
      draft.labels.push(mark.text.replace(/[: ]+$/, ""));
      return;
    case "leftOver":
    case "except":
    case "ifSo":
    case "moveTo":
    case "moved":
      return leaveOver(work, mark.text);
    case "days":
    case "group":
    case "unknownDays":
    case "topic":
    case "only":
    case "opened":
    case "from":
      return;
  }
}

function interpretTimes(work: ClauseWork, mark: Extract<Mark, { kind: "times" }>): void {
  const { draft } = work;
  const [end, next] = marksAfter(work, mark).filter(
    (each) => each.kind !== "leftOver" && each.kind !== "topic",
  );
  const isOfGroup = end !== undefined && endsClosedGroup(work.clause, end);
  if (isOfGroup) draft.doubts.add("partLeftOver");
  else if ((end?.kind === "closed" && next?.kind !== "days") || end?.kind === "except") {
    draft.breaks.push(mark.times);
    markUsed(work, end);
    return;
  }
  if (takesDaysInBrackets(work, mark)) return;
  const main = draft.groups.findLast((each) => !each.isNote);
  const group = work.clause.isNote ? draft.groups.at(-1) : (main ?? draft.groups.at(-1));
  if (group === undefined) {
    draft.loneTimes.push(mark.times);
    return;
  }
  const isOfAnother =
    work.clause.isNote && work.clause.marks.some(({ kind }) => kind === "leftOver");
  if (isOfAnother && group.times.length > 0) return leaveOver(work, mark.text);
  if (group.hasColumnTimes) group.times.length = 0;
  group.hasColumnTimes = false;
  group.times.push(mark.times);
}

/** 7時~18時(平日)、8時~16時(土曜日): the days of these times stand in brackets behind them. */
function takesDaysInBrackets(work: ClauseWork, mark: Extract<Mark, { kind: "times" }>): boolean {
  const { marks } = work.clause;
  const at = marks.indexOf(mark);
  const beside = marks[at + 1];
  const inner = beside?.kind === "group" ? beside.clauses.flatMap((clause) => clause.marks) : [];
  const days = beside?.kind === "days" && beside.text.startsWith("(") ? beside : inner[0];
  if (inner.length > 1 || days?.kind !== "days" || !days.items.every(isWeekly)) return false;
  const before = marks.slice(0, at).filter((each) => !work.used.has(each));
  if (before.some((each) => each.kind === "days")) return false;
  work.used.add(beside!);
  pushGroup(work, days.items, { isSpecial: work.draft.groups.length > 0 });
  work.draft.groups.at(-1)!.times.push(mark.times);
  return true;
}

function isWeekly(item: { readonly kind: string }): boolean {
  return item.kind === "weekly" || item.kind === "nth" || item.kind === "holidays";
}

/** 休館日 before the days; 休み alone in brackets after them. */
function interpretClosed(work: ClauseWork, mark: Extract<Mark, { kind: "closed" }>): void {
  const { draft, clause } = work;
  const next = marksAfter(work, mark).find((each) => each.kind !== "topic");
  if (next?.kind === "days") {
    work.isClosingList = true;
    const isHeading = work.clause.marks.some((each) => each.kind === "topic");
    const isUntimed = draft.groups.at(-1)?.times.length === 0;
    if (draft.last === "group" && isUntimed && !isHeading) draft.doubts.add("openDaysGuessed");
    return;
  }
  if (next?.kind === "closed") return markUsed(work, next);
  const group = draft.groups.at(-1);
  const isAlone = clause.marks.every((each) => each === mark || each.kind === "topic");
  if (isAlone && group !== undefined && group.times.length === 0 && draft.last === "group") {
    draft.groups.pop();
    const move = draft.holidayMoves.pop();
    const ifHoliday = typeof move?.to === "string" ? { ifHoliday: move.to } : {};
    draft.closings.push({ items: group.items, isHouse: true, ...ifHoliday });
    draft.last = "closing";
    return;
  }
  leaveOver(work, mark.text);
}

/** 月1回土曜 gives no dates: the weekday alone does not say which. */
function interpretFrequency(work: ClauseWork, mark: Extract<Mark, { kind: "frequency" }>): void {
  const { draft } = work;
  draft.frequencies.push({ per: mark.per, times: mark.times });
  const next = marksAfter(work, mark).find((each) => each.kind !== "topic");
  if (mark.per === "week") return;
  if (next?.kind === "days" && next.items.every(isLoose)) {
    markUsed(work, next);
    draft.doubts.add("frequencyOnly");
    return;
  }
  dropLooseDays(work, mark);
}

/** 土曜日 月1回, 不定期 土曜: bare weekdays beside such a word are no rule. */
function dropLooseDays(work: ClauseWork, mark: Mark): void {
  const { draft, clause } = work;
  if (mark.kind === "unsure" && !mark.text.includes("不定期")) return;
  const beside = clause.marks.indexOf(mark);
  const isBeside = clause.marks[beside - 1]?.kind === "days";
  const group = draft.groups.at(-1);
  if (isBeside && group !== undefined && group.times.length === 0 && group.items.every(isLoose)) {
    draft.groups.pop();
    draft.doubts.add("frequencyOnly");
  }
  const after = clause.marks[beside + 1];
  if (mark.kind === "unsure" && after?.kind === "days" && after.items.every(isLoose))
    markUsed(work, after);
}

function isLoose(item: { readonly kind: string; readonly isEvery?: boolean }): boolean {
  return item.kind === "weekly" && item.isEvery !== true;
}
