import type { ScheduleMove } from "../schedule.ts";
import type { Draft } from "./draft.ts";
import type { BuildNotes } from "./ruleDraft.ts";

/** The moves of sessions that fall on a holiday. 祝日の場合は営業 without closing days moves nothing. */
export function holidayMovesOf(draft: Draft, notes: BuildNotes): ScheduleMove[] {
  return draft.holidayMoves.flatMap(({ to }): ScheduleMove[] => {
    if (to !== "open") return [{ kind: "holiday", to }];
    notes.leftOver.push("祝日の場合は営業");
    return [];
  });
}
