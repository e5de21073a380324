import { assert, integer, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { isOpenAt } from "../../../src/domain/schedules/isOpenAt.ts";
import type { ScheduleDoubt } from "../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { drawnSchedule, someRule } from "./drawnSchedule.ts";
import { someDate, someSchedule } from "./randomSchedule.ts";

const WEDNESDAY = "2026-04-08";

const stateAt = (date: string, minute: number) => isOpenAt(drawnSchedule(), date, minute);

test("a place is open from its start to before its end, and closed on other days", () => {
  expect(stateAt(WEDNESDAY, 599)).toBe("closed");
  expect(stateAt(WEDNESDAY, 600)).toBe("open");
  expect(stateAt(WEDNESDAY, 689)).toBe("open");
  expect(stateAt(WEDNESDAY, 690)).toBe("closed");
  expect(stateAt("2026-04-09", 600)).toBe("closed");
});

test("nothing is open on a day without a session, and nothing doubtful at any time", () => {
  assert(
    property(someSchedule, someDate, integer({ min: 0, max: 1439 }), (schedule, date, minute) => {
      const state = isOpenAt(schedule, date, minute);
      const day = Date.parse(`${date}T00:00:00Z`);
      const yesterday = new Date(day - 86_400_000).toISOString().slice(0, 10);
      const covers = sessionsBetween(schedule, yesterday, date).some(({ date: on, time }) => {
        const at = on === date ? minute : minute + 1440;
        return time?.endMinute != null && time.startMinute <= at && at < time.endMinute;
      });
      expect(state !== "open" || (covers && schedule.certainty === "understood")).toBe(true);
    }),
  );
});

test("a session past midnight is open on the next morning", () => {
  const rules = [someRule({ times: [{ startMinute: 1320, endMinute: 1500 }] })];
  expect(isOpenAt(drawnSchedule({ rules }), "2026-04-09", 30)).toBe("open");
  expect(isOpenAt(drawnSchedule({ rules }), "2026-04-09", 60)).toBe("closed");
});

const whenDoubtful = (doubt: ScheduleDoubt, minute: number) =>
  isOpenAt(drawnSchedule({ certainty: "doubtful", doubts: [doubt] }), WEDNESDAY, minute);

describe("it is unsure", () => {
  test("after the start of a session without an end, and on a day without a time", () => {
    const openEnd = drawnSchedule({
      rules: [someRule({ times: [{ startMinute: 600, endMinute: null }] })],
    });
    expect(isOpenAt(openEnd, WEDNESDAY, 599)).toBe("closed");
    expect(isOpenAt(openEnd, WEDNESDAY, 600)).toBe("unsure");
    const bare = drawnSchedule({ rules: [someRule({ times: [] })] });
    expect(isOpenAt(bare, WEDNESDAY, 0)).toBe("unsure");
    expect(isOpenAt(bare, "2026-04-09", 0)).toBe("closed");
  });

  test("always where nothing is known, or no day exists", () => {
    expect(isOpenAt(drawnSchedule({ certainty: "unknown", rules: [] }), WEDNESDAY, 600)).toBe(
      "unsure",
    );
    expect(isOpenAt(drawnSchedule(), "2026-04-31", 600)).toBe("unsure");
    const rules = [someRule({ days: { kind: "weekly", weekdays: [2], everyWeeks: 2 } })];
    expect(isOpenAt(drawnSchedule({ rules }), WEDNESDAY, 600)).toBe("unsure");
  });

  test("inside a doubtful session; outside only where the doubt may hide days", () => {
    expect(whenDoubtful("newYearGuessed", 600)).toBe("unsure");
    expect(whenDoubtful("newYearGuessed", 0)).toBe("closed");
    expect(whenDoubtful("partLeftOver", 0)).toBe("unsure");
  });
});
