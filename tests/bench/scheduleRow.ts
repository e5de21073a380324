import ICAL from "ical.js";
import { readSchedule } from "../../src/domain/schedules/readSchedule.ts";
import type { Schedule } from "../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../src/domain/schedules/sessionsBetween.ts";
import { rruleOf } from "../../src/formats/calendar/rruleOf.ts";
import { sessionsDayByDay } from "../domain/schedules/dayByDay.ts";
import type { BenchRow } from "./benchRow.ts";
import { measure, measureOnce } from "./measure.ts";

const TEXTS = [
  "毎月第2・4水曜日 10時～11時30分（祝日は休み）",
  "毎週火曜日 13:30～15:00（祝日の場合は翌日）",
  "毎週月～金 9:00-17:00（祝日・年末年始を除く）",
  "毎月10日・25日 10:00～12:00",
  "毎月第1土曜日 11:30～13:30",
  "偶数月の第3木曜 13時30分～",
];
const SCHEDULES = 1_000;
/** A part of them is enough for what takes seconds. */
const PART = 100;
const FROM = "2026-04-01";
const TO = "2027-03-31";

/** All sessions of a year of 1,000 schedules, against the iterator of ical.js and asking day by day. */
export function scheduleRow(): BenchRow {
  const schedules = Array.from({ length: SCHEDULES }, (_, index) =>
    readSchedule(TEXTS[index % TEXTS.length]!),
  );
  const { bestMs, medianMs } = measure(21, () =>
    schedules.map((schedule) => sessionsBetween(schedule, FROM, TO)),
  );
  const ical = measure(3, () => schedules.slice(0, PART).map(occurrences));
  const slow = measureOnce(() =>
    schedules.slice(0, PART / 10).map((schedule) => sessionsDayByDay(schedule, FROM, TO)),
  );
  return {
    job: `all sessions of a year of ${SCHEDULES} schedules`,
    size: "6 forms",
    bestMs,
    medianMs,
    figures: {
      sessions: schedules.flatMap((schedule) => sessionsBetween(schedule, FROM, TO)).length,
    },
    baselines: {
      "ical.js, rules alone": (ical.medianMs * SCHEDULES) / PART,
      "asking every day": (slow.medianMs * SCHEDULES * 10) / PART,
    },
    goal: "≤ 20 ms, ≥ 20 × ical.js",
    isReached: medianMs <= 20 && (ical.medianMs * SCHEDULES) / PART >= 20 * medianMs,
  };
}

/** The days of the rules without closings and moves, as the library finds them. */
function occurrences({ rules }: Schedule): ICAL.Time[] {
  return rules.flatMap((rule) => {
    const rrule = rruleOf(rule) ?? "";
    const iterator = ICAL.Recur.fromString(`${rrule};UNTIL=${TO.replaceAll("-", "")}`).iterator(
      ICAL.Time.fromDateString(FROM),
    );
    const found: ICAL.Time[] = [];
    for (let next = iterator.next(); next; next = iterator.next()) found.push(next.clone());
    return found;
  });
}
