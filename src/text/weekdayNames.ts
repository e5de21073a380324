import type { Weekday } from "../domain/schedules/schedule.ts";

/** 「日」「月」 … as calendars head their columns. */
export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
  0: "日",
  1: "月",
  2: "火",
  3: "水",
  4: "木",
  5: "金",
  6: "土",
};
