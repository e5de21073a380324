import type { ScheduleClosing } from "../../domain/schedules/schedule.ts";

export type YearlyRange = Extract<ScheduleClosing, { kind: "yearly" }>;

/** The rests of every year that have a button of their own. */
export type Season = "newYear" | "obon";

/** Which button a rest belongs to; `null` = none of them. */
export function seasonOf({ from, to }: YearlyRange): Season | null {
  const isOverNewYear = from > to && from >= "12-20" && to <= "01-10";
  if (isOverNewYear || from >= "12-25" || to <= "01-07") return "newYear";
  return from >= "08-10" && to <= "08-20" ? "obon" : null;
}
