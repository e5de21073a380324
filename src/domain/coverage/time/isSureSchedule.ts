import { mayHideDays } from "../../schedules/mayHideDays.ts";
import type { Schedule } from "../../schedules/schedule.ts";

/** Whether the sessions of a schedule count: it is understood, and every rule of it becomes days, as in `isOpenAt`. */
export function isSureSchedule(schedule: Schedule): boolean {
  return schedule.certainty === "understood" && !mayHideDays(schedule);
}
