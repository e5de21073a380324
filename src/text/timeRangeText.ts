import type { TimeRange } from "../domain/schedules/schedule.ts";

/** 「10時〜11時30分」, 「22時〜翌1時」, 「10時から」 where the end is open, 「24時間」 for a whole day. */
export function timeRangeText({ startMinute, endMinute }: TimeRange): string {
  if (startMinute === 0 && endMinute === DAY_MINUTES) return "24時間";
  if (endMinute === null) return `${hourText(startMinute)}から`;
  const isNextDay = endMinute > DAY_MINUTES;
  const end = isNextDay ? `翌${hourText(endMinute - DAY_MINUTES)}` : hourText(endMinute);
  return `${hourText(startMinute)}〜${end}`;
}

const DAY_MINUTES = 1_440;

function hourText(minute: number): string {
  const minutes = minute % 60;
  return `${Math.floor(minute / 60)}時${minutes === 0 ? "" : `${minutes}分`}`;
}
