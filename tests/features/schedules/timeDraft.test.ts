import { expect, test } from "vitest";
import {
  draftOfTime,
  isEndBefore,
  timeOfDraft,
} from "../../../src/features/schedules/timeDraft.ts";

test.each([
  ["10:00", "11:30", { startMinute: 600, endMinute: 690 }],
  ["10:00", "", { startMinute: 600, endMinute: null }],
  ["18:00", "00:00", { startMinute: 1080, endMinute: 1440 }],
  ["22:00", "01:00", { startMinute: 1320, endMinute: 1500 }],
  ["00:00", "00:00", { startMinute: 0, endMinute: 1440 }],
])("%s to %s is a time, and goes back into its fields", (start, end, time) => {
  expect(timeOfDraft({ start, end })).toEqual(time);
  expect(isEndBefore({ start, end })).toBe(false);
  expect(draftOfTime(time)).toEqual({ start, end });
});

test("an end before its start is told, and left open", () => {
  const draft = { start: "10:00", end: "03:00" };
  expect(isEndBefore(draft)).toBe(true);
  expect(timeOfDraft(draft)).toEqual({ startMinute: 600, endMinute: null });
});

test("without a start there is no time yet", () => {
  expect(timeOfDraft({ start: "", end: "11:30" })).toBeNull();
  expect(isEndBefore({ start: "", end: "11:30" })).toBe(false);
});
