import type { DaysMark, Mark } from "./clause.ts";
import type { HolidayMove } from "./draft.ts";
import { leaveOver, marksAfter, use, type ClauseWork } from "./clauseWork.ts";

/**
 * Reads what becomes of a day that is a holiday: 祝日の場合は翌日, 祝日は第2水曜に変更, 月曜が祝日の場合は翌平日,
 * 祝日も営業. `false` = the list says something else (祝日は休み, 祝日は17時まで).
 */
export function interpretHoliday(work: ClauseWork, mark: DaysMark, next: readonly Mark[]): boolean {
  if (isSubject(mark, next)) {
    use(work, next[0]);
    return interpretHoliday(work, mark, next.slice(1)) || keepWords(work, mark.text);
  }
  const isHolidays = mark.items.every((item) => item.kind === "holidays");
  const condition = next[0];
  if (condition?.kind === "ifSo") {
    use(work, condition);
    if (!isHolidays) leaveOver(work, work.clause.text);
    if (!mark.items.some((item) => item.kind === "holidays")) {
      use(work, ...marksAfter(work, condition));
      return true;
    }
    if (!interpretCase(work, marksAfter(work, condition), condition.text))
      leaveOver(work, mark.text);
    return true;
  }
  if (!isHolidays) return false;
  const rest = condition?.kind === "topic" ? next.slice(1) : next;
  if (rest[0]?.kind === "moveTo" || isMovedNth(rest) || isOpenedOnly(rest)) {
    use(work, ...(condition?.kind === "topic" ? [condition] : []));
    return interpretCase(work, rest, rest[0]!.kind === "opened" ? rest[0]!.text : "");
  }
  return false;
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

function isOpenedOnly(rest: readonly Mark[]): boolean {
  return rest[0]?.kind === "opened" && !rest.some((mark) => mark.kind === "times");
}

function isNth(mark: DaysMark): boolean {
  const item = mark.items[0];
  return mark.items.length === 1 && item?.kind === "nth" && item.nths.length === 1;
}

/** The words after の場合は; `false` where they are not known. */
function interpretCase(work: ClauseWork, rest: readonly Mark[], words: string): boolean {
  const { draft } = work;
  const opened = rest[0]?.kind === "opened" ? rest[0] : undefined;
  const [action, after] = opened === undefined ? rest : rest.slice(1);
  use(work, opened);
  if (action?.kind === "moveTo") {
    const isClosed = after?.kind === "closed";
    use(
      work,
      action,
      ...(isClosed || after?.kind === "moved" || after?.kind === "opened" ? [after] : []),
    );
    const ofClosing = isClosed || opened !== undefined || draft.last === "closing";
    return addMove(work, { to: action.to, ofClosing });
  }
  if (action?.kind === "days" && isNth(action)) {
    const item = action.items[0]!;
    use(work, action, ...(after?.kind === "moved" || after?.kind === "opened" ? [after] : []));
    return item.kind === "nth" && addMove(work, { to: item.nths[0]!, ofClosing: false });
  }
  if (opened !== undefined) {
    const stays = /も/.test(words) || words === opened.text;
    if (stays) draft.opensOnHolidays = true;
    else addMove(work, { to: "open", ofClosing: true });
    return true;
  }
  if (action?.kind !== "closed") return action?.kind === "doubt";
  use(work, action);
  const isOfClosing = draft.last === "closing";
  if (!isOfClosing)
    draft.closings.push({ items: [{ kind: "holidays", text: "祝日" }], isHouse: false });
  return true;
}

function addMove({ draft }: ClauseWork, move: HolidayMove): boolean {
  const closing = draft.closings.at(-1);
  const { to } = move;
  if (move.ofClosing && closing !== undefined && typeof to === "string") closing.ifHoliday = to;
  else draft.holidayMoves.push(move);
  return true;
}

function keepWords(work: ClauseWork, text: string): true {
  leaveOver(work, text);
  return true;
}
