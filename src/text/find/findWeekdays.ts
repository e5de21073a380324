import type { Weekday } from "../../domain/schedules/schedule.ts";
import type { InLanguages } from "./language.ts";

/** The days of the week as they stand beside a date. */
export const FIND_WEEKDAYS: InLanguages<Readonly<Record<Weekday, string>>> = {
  ja: { 0: "日", 1: "月", 2: "火", 3: "水", 4: "木", 5: "金", 6: "土" },
  easy: {
    0: "{日曜日|にちようび}",
    1: "{月曜日|げつようび}",
    2: "{火曜日|かようび}",
    3: "{水曜日|すいようび}",
    4: "{木曜日|もくようび}",
    5: "{金曜日|きんようび}",
    6: "{土曜日|どようび}",
  },
  en: { 0: "Sun", 1: "Mon", 2: "Tue", 3: "Wed", 4: "Thu", 5: "Fri", 6: "Sat" },
};
