import type { Clause, Mark } from "./clause.ts";
import { isClosedGroup } from "./closedGroup.ts";
import { leaveOver, marksAfter, markUsed, type ClauseWork } from "./clauseWork.ts";
import type { Draft, DraftClosing } from "./draft.ts";
import { interpretDays } from "./interpretDays.ts";
import { interpretState } from "./interpretState.ts";

/** Gathers what a clause says into the draft. Words that may matter and say nothing known go to `leftOver`. */
export function interpretClause(clause: Clause, draft: Draft): void {
  const work: ClauseWork = { clause, draft, used: new Set(), isClosingList: false };
  if (isAside(clause, draft)) {
    leaveOver(work, clause.text);
    for (const mark of clause.marks) if (mark.kind === "doubt") interpretState(work, mark);
    return;
  }
  for (const mark of clause.marks) {
    if (work.used.has(mark)) continue;
    const [next] = marksAfter(work, mark);
    if (mark.kind === "unknownDays" && next?.kind === "except") {
      leaveOver(work, mark.text + next.text);
      markUsed(work, next);
      continue;
    }
    if (mark.kind === "unknownDays") {
      if (mark.text.endsWith("ある週")) draft.closings.push(HOLIDAYS);
      leaveOver(work, clause.text.slice(Math.max(0, clause.text.indexOf(mark.text))));
      return;
    }
    if (isClosedGroup(clause, mark)) leaveOver(work, textOfGroup(mark));
    else if (mark.kind === "group") for (const inner of mark.clauses) interpretClause(inner, draft);
    else if (mark.kind === "days") interpretDays(work, mark);
    else interpretState(work, mark);
  }
}

function textOfGroup(mark: Mark): string {
  return mark.kind === "group" ? mark.clauses.map(({ text }) => text).join("、") : "";
}

/** 祝日がある週は土曜に振替: closed on the holiday; the day instead of it is left over. */
const HOLIDAYS: DraftClosing = {
  items: [{ kind: "holidays", text: "祝日" }],
  isHouse: false,
};

/**
 * Something said beside the schedule: days with words that are not known (土曜日は2名での当番制), after the
 * schedule itself or in brackets; times of something else (浴室は10時~20時). Its days open nothing.
 */
function isAside({ marks, isNote }: Clause, draft: Draft): boolean {
  const kinds = new Set(marks.map((mark) => mark.kind));
  const isStrange = kinds.has("leftOver") || kinds.has("unsure");
  if (!isStrange || draft.groups.length === 0 || kinds.has("unknownDays")) return false;
  if (kinds.has("closed") || kinds.has("except")) return false;
  if (!kinds.has("days")) {
    const isTimed = (draft.groups.at(-1)?.times.length ?? 0) > 0;
    return isNote && isTimed && kinds.has("times");
  }
  return isNote || !kinds.has("times");
}
