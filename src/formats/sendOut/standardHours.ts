import type { Place } from "../../domain/places/place.ts";
import type { Schedule, Weekday } from "../../domain/schedules/schedule.ts";
import { scheduleSentence } from "../../text/scheduleSentence.ts";
import { clockOf } from "./clockOf.ts";
import { onlyTime } from "./onlyTime.ts";

/**
 * 利用可能曜日 (月火水木金), 開始時間 and 終了時間 (HH:MM) where a place opens every week at one time of day, and
 * always its days in words as 特記事項: those of the place, or what its schedules say.
 */
export function standardHours({ schedules = [], scheduleText }: Place) {
  const words = scheduleText ?? schedules.map(scheduleSentence).join("");
  return { ...weeklyHours(schedules), 利用可能時間特記事項: words };
}

function weeklyHours(schedules: readonly Schedule[]) {
  const [schedule] = schedules;
  if (schedules.length !== 1 || schedule?.certainty !== "understood") return {};
  const weekdays = new Set<Weekday>();
  for (const { days, months, count } of schedule.rules) {
    if (days.kind !== "weekly" || days.everyWeeks !== 1 || months || count !== undefined) return {};
    for (const weekday of days.weekdays) weekdays.add(weekday);
  }
  const time = onlyTime(schedule);
  return {
    利用可能曜日: FROM_MONDAY.filter(([weekday]) => weekdays.has(weekday))
      .map(([, name]) => name)
      .join(""),
    開始時間: time === null ? "" : clockOf(time.startMinute),
    終了時間: time === null || time.endMinute === null ? "" : clockOf(time.endMinute),
  };
}

const FROM_MONDAY: readonly (readonly [Weekday, string])[] = [
  [1, "月"],
  [2, "火"],
  [3, "水"],
  [4, "木"],
  [5, "金"],
  [6, "土"],
  [0, "日"],
];
