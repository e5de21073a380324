import type { Session, TimeRange } from "../domain/schedules/schedule.ts";
import { dateText } from "./dateText.ts";

/**
 * A session as people say it: 「11月25日（水）午前10時から11時30分まで」, 「（相談）」 at the end where it has a
 * label. The year is said where `today` is of another one.
 */
export function sessionText(session: Session, today = session.date): string {
  const time = session.time === null ? "" : spokenTimeText(session.time);
  const label = session.label === undefined ? "" : `（${session.label}）`;
  return `${dateText(session.date, today)}${time}${label}`;
}

/** 「午前10時から正午まで」, 「午後1時30分から3時まで」, 「午前10時から」 where the end is open. */
function spokenTimeText({ startMinute, endMinute }: TimeRange): string {
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
