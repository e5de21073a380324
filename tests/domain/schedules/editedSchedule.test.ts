import { assert, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { confirmedSchedule } from "../../../src/domain/schedules/confirmedSchedule.ts";
import { editedSchedule } from "../../../src/domain/schedules/editedSchedule.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";
import { separateRules } from "../../../src/domain/schedules/separateRules.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { drawnSchedule, someRule } from "./drawnSchedule.ts";
import { someSchedule } from "./randomSchedule.ts";

const EVERY_OTHER = someRule({ days: { kind: "weekly", weekdays: [2], everyWeeks: 2 } });
const read = (fields: Partial<Schedule> = {}) =>
  drawnSchedule({ text: "第2・4水曜", certainty: "doubtful", doubts: ["mayClose"], ...fields });

describe("how sure a schedule is after a change", () => {
  test("one made here is understood as soon as it can become days", () => {
    const made = drawnSchedule({ certainty: "unknown", doubts: ["noDates"], rules: [] });
    expect(editedSchedule(made, { rules: [someRule()] })).toMatchObject({
      certainty: "understood",
      doubts: [],
    });
    expect(editedSchedule(made, { rules: [EVERY_OTHER] }).certainty).toBe("doubtful");
  });

  test("one read from words waits for somebody to confirm it, and stays confirmed", () => {
    const changed = editedSchedule(read(), { closings: [{ kind: "holidays" }] });
    expect(changed).toMatchObject({ certainty: "doubtful", doubts: ["mayClose"] });
    const confirmed = confirmedSchedule(changed)!;
    expect(confirmed).toMatchObject({ certainty: "understood", doubts: [], text: "第2・4水曜" });
    expect(editedSchedule(confirmed, { closings: [] }).certainty).toBe("understood");
  });

  test("without rules it is unknown, and keeps the reason why", () => {
    expect(editedSchedule(read(), { rules: [] })).toMatchObject({
      certainty: "unknown",
      doubts: ["noDates"],
    });
    const often = read({ doubts: ["frequencyOnly", "mayClose"] });
    expect(editedSchedule(often, { rules: [] }).doubts).toEqual(["frequencyOnly"]);
  });

  test("a doubt that is settled is gone", () => {
    const schedule = read({ rules: [EVERY_OTHER], doubts: ["anchorMissing", "timeMissing"] });
    expect(editedSchedule(schedule, {}).doubts).toEqual(["anchorMissing"]);
    expect(editedSchedule(schedule, { rules: [someRule({ times: [] })] }).doubts).toEqual([
      "timeMissing",
    ]);
  });
});

test("what has no days cannot be confirmed", () => {
  expect(confirmedSchedule(read({ rules: [] }))).toBeNull();
  expect(confirmedSchedule(read({ rules: [EVERY_OTHER] }))).toBeNull();
  const nothing = someRule({ days: { kind: "dates", dates: [] } });
  expect(confirmedSchedule(read({ rules: [someRule(), nothing] }))).toBeNull();
  expect(confirmedSchedule(read({ rules: [someRule({ months: [] })] }))).toBeNull();
});

test("words that were left over are no longer asked about once confirmed", () => {
  expect(confirmedSchedule(read({ leftOver: ["雨天中止"] }))).not.toHaveProperty("leftOver");
});

test("rules taken apart for the editor have the same sessions", () => {
  assert(
    property(someSchedule, (schedule) => {
      const apart = { ...schedule, rules: separateRules(schedule.rules) };
      expect(sessionsBetween(apart, "2026-04-01", "2027-03-31")).toEqual(
        sessionsBetween(schedule, "2026-04-01", "2027-03-31"),
      );
      for (const { days } of apart.rules) {
        if (days.kind !== "nthWeekdays") continue;
        const nths = new Set(days.nths.map(({ nth }) => nth));
        const weekdays = new Set(days.nths.map(({ weekday }) => weekday));
        expect(new Set(days.nths.map(({ nth, weekday }) => `${nth} ${weekday}`)).size).toBe(
          nths.size * weekdays.size,
        );
      }
    }),
  );
});
