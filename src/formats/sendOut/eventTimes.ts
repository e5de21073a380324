import type { Place } from "../../domain/places/place.ts";
import type { Schedule, TimeRange } from "../../domain/schedules/schedule.ts";
import { sessionsBetween } from "../../domain/schedules/sessionsBetween.ts";
import { scheduleSentence } from "../../text/scheduleSentence.ts";
import { clockOf } from "./clockOf.ts";
import { onlyTime } from "./onlyTime.ts";
import type { Period } from "./period.ts";

/** The columns of 12 イベント一覧 that tell one event of a place from another. */
export interface EventTimes {
  readonly ID: string;
  readonly サブタイトル: string;
  readonly 開催パターン: string;
  readonly 開始日: string;
  readonly 終了日: string;
  readonly 開始時間: string;
  readonly 終了時間: string;
  readonly 開始日時特記事項: string;
}

/**
 * The events of a place in a period: one for every schedule that repeats, one for every session of a schedule
 * that names its days one by one, one for mere words. None while it is not open, or where nothing is known.
 * The words of the source are the 開催パターン, what was understood of them stands beside it.
 */
export function eventTimes(place: Place, period: Period): EventTimes[] {
  const { state } = place.status;
  if (state !== "open" && state !== "trial") return [];
  const events = eventsOf(place, period);
  return events.map((event, i) => ({
    ID: events.length === 1 ? place.id : `${place.id}-${i + 1}`,
    ...event,
  }));
}

type Times = Omit<EventTimes, "ID">;

function eventsOf({ schedules = [], scheduleText }: Place, period: Period): Times[] {
  if (schedules.length > 0) return schedules.flatMap((schedule) => timesOf(schedule, period));
  return scheduleText ? [repeating("", scheduleText, "", period)] : [];
}

function timesOf(schedule: Schedule, period: Period): Times[] {
  const { rules, label = "", certainty } = schedule;
  const isSingleDays = rules.length > 0 && rules.every(({ days }) => days.kind === "dates");
  if (isSingleDays && certainty !== "unknown") {
    return sessionsBetween(schedule, period.from, period.to).map(({ date, time }) => ({
      ...repeating(label, "", schedule.text, { from: date, to: date }),
      ...clockCells(time),
    }));
  }
  const within = overlap(schedule, period);
  if (within === null) return [];
  const sentence = scheduleSentence(schedule);
  const pattern = schedule.text === "" ? sentence : schedule.text;
  const understood = schedule.text === "" || certainty === "unknown" ? "" : sentence;
  return [{ ...repeating(label, pattern, understood, within), ...clockCells(onlyTime(schedule)) }];
}

function repeating(label: string, pattern: string, note: string, { from, to }: Period): Times {
  return {
    サブタイトル: label,
    開催パターン: pattern,
    開始日: from,
    終了日: to,
    開始時間: "",
    終了時間: "",
    開始日時特記事項: note,
  };
}

function clockCells(time: TimeRange | null) {
  return {
    開始時間: time === null ? "" : clockOf(time.startMinute),
    終了時間: time === null || time.endMinute === null ? "" : clockOf(time.endMinute),
  };
}

function overlap(schedule: Schedule, period: Period): Period | null {
  const from = schedule.from && schedule.from > period.from ? schedule.from : period.from;
  const to = schedule.to && schedule.to < period.to ? schedule.to : period.to;
  return from <= to ? { from, to } : null;
}
