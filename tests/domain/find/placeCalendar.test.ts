import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeCalendar } from "../../../src/domain/find/placeCalendar.ts";
import { placeDays } from "../../../src/domain/find/placeDays.ts";
import { somePlace } from "../../map/places/somePlace.ts";
import { drawnSchedule, someRule } from "../schedules/drawnSchedule.ts";

const TODAY = "2026-11-20";

test("each day once, with all its sessions by time", () => {
  const place = somePlace({ scheduleText: "毎週火曜 13:00〜15:00、10:00〜11:30" });
  const { days } = placeCalendar(place, "2026-11-24", "2026-11-24");
  expect(days.map(({ date }) => date)).toEqual(["2026-11-24"]);
  expect(days[0]?.sessions.map(({ time }) => time?.startMinute)).toEqual([600, 780]);
});

test("days that a closing takes out are told apart", () => {
  const place = somePlace({ scheduleText: "月〜金 10:00〜16:00（祝日は休み）" });
  const { days, closedDates } = placeCalendar(place, TODAY, "2026-11-25");
  expect(days.map(({ date }) => date)).toEqual(["2026-11-20", "2026-11-24", "2026-11-25"]);
  expect(closedDates).toEqual(["2026-11-23"]);
});

test("a day that one schedule closes and another gives is no closed day", () => {
  const daily = { kind: "weekly", weekdays: [1], everyWeeks: 1 } as const;
  const place = somePlace({
    schedules: [
      drawnSchedule({ rules: [someRule({ days: daily })], closings: [{ kind: "holidays" }] }),
      drawnSchedule({ rules: [someRule({ days: daily })] }),
    ],
  });
  expect(placeCalendar(place, TODAY, "2026-11-23").closedDates).toEqual([]);
});

test("what nobody has understood has no days, nor has a place that pauses", () => {
  const unknown = somePlace({ scheduleText: "不定期（月1回くらい）" });
  const paused = somePlace({ scheduleText: "毎週火曜 10時〜12時", status: { state: "suspended" } });
  for (const place of [unknown, paused]) {
    expect(placeCalendar(place, TODAY, "2027-11-20")).toEqual({ days: [], closedDates: [] });
  }
});

test("a holiday of which the list says nothing is asked about", () => {
  const place = somePlace({ scheduleText: "毎週月曜 10:00〜12:00" });
  const { days } = placeCalendar(place, TODAY, "2026-11-30");
  expect(days.map(({ date, asksHoliday }) => [date, asksHoliday])).toEqual([
    ["2026-11-23", true],
    ["2026-11-30", false],
  ]);
});

test("its week is the week of the list", () => {
  const texts = [
    "毎週火・木 10:00〜12:00",
    "第2・4水曜 13:30〜15:00",
    "月〜金（祝日は休み）",
    "毎日",
  ];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.integer({ min: 0, max: 300 }), (text, ahead) => {
      const place = somePlace({ scheduleText: text });
      const today = new Date(Date.UTC(2026, 0, 1 + ahead)).toISOString().slice(0, 10);
      const last = new Date(Date.UTC(2026, 0, 7 + ahead)).toISOString().slice(0, 10);
      const sessions = placeCalendar(place, today, last).days.flatMap((day) => day.sessions);
      expect(sessions).toEqual(placeDays(place, today).week.map(({ session }) => session));
    }),
  );
});
