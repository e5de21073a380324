import type { ScheduleMove } from "../schedule.ts";
import type { Draft } from "./draft.ts";
import type { BuildNotes } from "./ruleDraft.ts";

/** The moves of sessions that fall on a holiday. Closing days that are not known move nothing. */
export function holidayMovesOf(draft: Draft, notes: BuildNotes): ScheduleMove[] {
  return draft.holidayMoves.flatMap(({ to, ofClosing }): ScheduleMove[] => {
    if (to !== "open" && !ofClosing) return [{ kind: "holiday", to }];
    notes.leftOver.push("祝日の場合");
    return [];
  });
}
