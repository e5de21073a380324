import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { Schedule } from "../../domain/schedules/schedule.ts";
import type { ScheduleCells } from "./scheduleOfRow.ts";

/** What the table itself does not tell. */
export interface DraftOptions {
  /** Of the town; `null` = not known, so that only positions outside Japan are noticed. */
  readonly bounds: Bounds | null;
  /** `YYYY-MM-DD`: a day of closing later than this is still to come. */
  readonly today: string;
  /** What the list is called over its editions; absent = the name of the file. */
  readonly source?: string;
  /** What a person has said of the coordinates; absent = as written. */
  readonly datum?: "tokyo";
  /** Reads the words of the opening days; absent = only the text is kept. Its `text` gives way to the whole. */
  readonly readSchedule?: (cells: ScheduleCells) => Schedule;
}
