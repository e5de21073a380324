import type { Schedule, ScheduleRule } from "../../../src/domain/schedules/schedule.ts";

/** 毎月第2・4水曜日 10:00〜11:30, different only in what a test says. */
export function someRule(fields: Partial<ScheduleRule> = {}): ScheduleRule {
  return {
    days: {
      kind: "nthWeekdays",
      nths: [
        { nth: 2, weekday: 3 },
        { nth: 4, weekday: 3 },
      ],
    },
    times: [{ startMinute: 600, endMinute: 690 }],
    ...fields,
  };
}

/** A schedule of that one rule, different only in what a test says. */
export function drawnSchedule(fields: Partial<Schedule> = {}): Schedule {
  return {
    text: "",
    certainty: "understood",
    doubts: [],
    rules: [someRule()],
    closings: [],
    moves: [],
    ...fields,
  };
}
