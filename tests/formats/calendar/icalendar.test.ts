import { assert, property } from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";
import { sessionsBetween } from "../../../src/domain/schedules/sessionsBetween.ts";
import { icalendar } from "../../../src/formats/calendar/icalendar.ts";
import { drawnSchedule, someRule } from "../../domain/schedules/drawnSchedule.ts";
import { someSchedule } from "../../domain/schedules/randomSchedule.ts";
import { somePlace } from "../../map/places/somePlace.ts";

const FROM = "2026-04-01";
const TO = "2027-03-31";

function written(places: readonly Place[]): string {
  return icalendar(places, FROM, TO, "2026-03-20T01:02:03Z");
}

function read(text: string): ICAL.Component {
  return ICAL.Component.fromString(text);
}

/** Start and end of every session in a file, as another program works them out. */
function occurrences(text: string): string[] {
  const calendar = read(text);
  return calendar.getAllSubcomponents("vevent").flatMap((component) => {
    const event = new ICAL.Event(component);
    const dates: string[] = [];
    const iterator = event.iterator();
    for (let next = following(iterator); next !== null; next = following(iterator)) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      dates.push(startDate.isDate ? startDate.toString() : `${shown(startDate)}-${shown(endDate)}`);
    }
    return dates;
  });
}

function following(iterator: { next: () => ICAL.Time | undefined | null }): ICAL.Time | null {
  return iterator.next() ?? null;
}

function shown(time: ICAL.Time): string {
  return time.toString().slice(0, 16);
}

function expected(schedule: Schedule): string[] {
  return sessionsBetween(schedule, FROM, TO).map(({ date, time }) => {
    if (time === null) return date;
    const at = (minute: number) =>
      new Date(Date.parse(`${date}T00:00:00Z`) + minute * 60_000).toISOString().slice(0, 16);
    return `${at(time.startMinute)}-${at(time.endMinute ?? time.startMinute)}`;
  });
}

test("another program finds the same sessions in the file, for any schedule", () => {
  assert(
    property(someSchedule, (schedule) => {
      const text = written([somePlace({ schedules: [schedule] })]);
      expect(occurrences(text).toSorted()).toEqual(expected(schedule).toSorted());
    }),
    { numRuns: 300 },
  );
});

describe("a salon on second and fourth Wednesdays", () => {
  const schedule = drawnSchedule({
    text: "毎月第2・4水曜日　10時～11時30分（祝日休み）",
    closings: [{ kind: "holidays" }, { kind: "dates", dates: ["2026-05-13"] }],
  });
  const place = somePlace({
    name: "縁側 なかむら、𠮷田",
    address: "縁側市若葉台1-2-3",
    venue: "空き家",
    fee: "無料; お茶代100円",
    phone: "00-0000-1234",
    url: "https://example.jp/",
    schedules: [schedule],
  });
  const text = written([place]);

  test("is one event that repeats, its closings taken out, in Tokyo's time", () => {
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain("DTSTART;TZID=Asia/Tokyo:20260408T100000");
    expect(text).toContain("DTEND;TZID=Asia/Tokyo:20260408T113000");
    expect(text).toContain("RRULE:FREQ=MONTHLY;BYDAY=2WE,4WE;UNTIL=20270324T145959Z");
    expect(text).toContain("EXDATE;TZID=Asia/Tokyo:20260513T100000");
    expect(text).toContain("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo");
    expect(text).toContain("TZOFFSETTO:+0900");
  });

  test("keeps its Japanese whole, and lines of at most 75 bytes", () => {
    const event = new ICAL.Event(read(text).getFirstSubcomponent("vevent")!);
    expect(event.summary).toBe("縁側 なかむら、𠮷田");
    expect(event.location).toBe("縁側市若葉台1-2-3（空き家）");
    expect(event.description.split("\n")).toEqual([
      "毎月第2・第4水曜日 10時〜11時30分。祝日と2026年5月13日（水）は休みです。",
      "もとの文：毎月第2・4水曜日　10時～11時30分（祝日休み）",
      "参加費：無料; お茶代100円",
      "電話：00-0000-1234",
    ]);
    const lines = text.split("\r\n").map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(75);
    expect(text).not.toContain("�");
  });

  test("stands at its position and links to its page", () => {
    expect(text).toContain("GEO:35.3;139.4");
    expect(text).toContain("URL:https://example.jp/");
    expect(written([{ ...place, url: "javascript:alert(1)", location: null }])).not.toMatch(
      /javascript|GEO/,
    );
  });
});

test("a doubtful schedule is tentative and says so; a suspended place and mere text have no events", () => {
  const doubtful = drawnSchedule({ certainty: "doubtful", label: "相談" });
  const text = written([somePlace({ name: "サロン", schedules: [doubtful] })]);
  expect(text).toContain("STATUS:TENTATIVE");
  expect(text).toContain("SUMMARY:サロン（相談）（要確認）");
  const none = written([
    somePlace({ status: { state: "suspended" }, schedules: [doubtful] }),
    somePlace({ scheduleText: "第2水曜" }),
  ]);
  expect(none).not.toContain("VEVENT");
});

test("an open end has no DTEND, a session past midnight ends on the next day", () => {
  const times = [
    { startMinute: 600, endMinute: null },
    { startMinute: 1320, endMinute: 1500 },
  ];
  const schedule = drawnSchedule({
    rules: [someRule({ days: { kind: "dates", dates: ["2026-12-31"] }, times })],
  });
  const text = written([somePlace({ schedules: [schedule] })]);
  expect(text.match(/DTEND/g)).toHaveLength(1);
  expect(text).toContain("DTEND;TZID=Asia/Tokyo:20270101T010000");
});
