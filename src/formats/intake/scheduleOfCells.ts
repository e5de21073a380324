import { readSchedule } from "../../domain/schedules/readSchedule.ts";
import type { Schedule } from "../../domain/schedules/schedule.ts";
import type { ScheduleCells } from "./scheduleOfRow.ts";

/** Reads the opening days of a row, each column for what it is: as `DraftOptions.readSchedule` wants it. */
export function scheduleOfCells({ text, notes, closedDays, ...rest }: ScheduleCells): Schedule {
  return readSchedule(text, {
    ...rest,
    ...(notes !== undefined && { note: notes }),
    ...(closedDays !== undefined && { closed: closedDays }),
  });
}
