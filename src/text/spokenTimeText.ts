import type { TimeRange } from "../domain/schedules/schedule.ts";

/** 「午前10時から正午まで」, 「午後1時30分から3時まで」, 「午前10時から」 where the end is open. */
export function spokenTimeText({ startMinute, endMinute }: TimeRange): string {
  if (startMinute === 0 && endMinute === DAY_MINUTES) return "24時間";
  const start = `${spoken(startMinute)}から`;
  if (endMinute === null) return start;
  const day = endMinute >= DAY_MINUTES ? "翌日の" : "";
  const isSameHalf =
    day === "" && halfOf(startMinute) === halfOf(endMinute) && !isNoon(startMinute);
  const end = isSameHalf ? withoutHalf(endMinute) : spoken(endMinute % DAY_MINUTES);
  return `${start}${day}${end}まで`;
}

const DAY_MINUTES = 1_440;
const NOON = 720;

function spoken(minute: number): string {
  return isNoon(minute) ? "正午" : `${halfOf(minute)}${withoutHalf(minute)}`;
}

function halfOf(minute: number): string {
  return minute < NOON ? "午前" : "午後";
}

function isNoon(minute: number): boolean {
  return minute === NOON;
}

function withoutHalf(minute: number): string {
  const minutes = minute % 60;
  return `${Math.floor((minute % NOON) / 60)}時${minutes === 0 ? "" : `${minutes}分`}`;
}
