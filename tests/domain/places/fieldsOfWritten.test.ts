import {
  assert,
  constantFrom,
  dictionary,
  integer,
  option,
  property,
  record,
  string,
  subarray,
} from "fast-check";
import { describe, expect, test } from "vitest";
import { changePlace } from "../../../src/domain/document/changePlace.ts";
import { changedFields } from "../../../src/domain/places/changedFields.ts";
import { fieldsOfWritten } from "../../../src/domain/places/fieldsOfWritten.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { PLACE_KINDS } from "../../../src/domain/places/placeKind.ts";
import { writtenFaults } from "../../../src/domain/places/writtenFaults.ts";
import {
  emptyWrittenPlace,
  type WrittenPlace,
  writtenPlace,
} from "../../../src/domain/places/writtenPlace.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";

const STAMP = { id: "e1", at: "2026-04-01T00:00:00Z", author: "" };
const PLACE: Place = {
  id: "p1",
  name: "縁側 なかむら",
  kinds: ["engawa"],
  location: null,
  phone: "00-0000-1234（事務局）",
  status: { state: "open", from: "2020-04" },
  consultation: false,
};

/** A text that is kept as it is: no space at its ends, and no mark that parts a list. */
const text = string({ minLength: 1, maxLength: 8 }).filter(
  (value) => value === value.trim() && !/[、,，\n]/.test(value),
);
const day = constantFrom("2019", "2024-04", "2026-02-28");
const maybe = <T>(arbitrary: Parameters<typeof option<T>>[0]) =>
  option(arbitrary, { nil: undefined });
const somePlace = record({
  name: text,
  kana: maybe(text),
  kinds: subarray([...PLACE_KINDS], { minLength: 1 }),
  audienceGroups: maybe(subarray(["だれでも", "高齢者", "親子"], { minLength: 1 })),
  capacity: maybe(integer({ min: 0, max: 999 })),
  privateHome: maybe(constantFrom(true, false)),
  accessibility: maybe(
    dictionary(constantFrom("ramp", "parking"), constantFrom(true, false), { minKeys: 1 }),
  ),
  from: maybe(day),
  figures: maybe(integer({ min: 0, max: 500 })),
  extra: maybe(dictionary(text, string(), { minKeys: 1 })),
  on: maybe(day),
}).map(({ kinds, from, figures, on, ...rest }): Place => {
  const fields = {
    ...rest,
    id: "p1",
    kinds: [kinds[0]!, ...kinds.slice(1)] as const,
    location: null,
    status: { state: "open" as const, ...(from === undefined ? {} : { from }) },
    ...(figures === undefined ? {} : { figures: [{ fiscalYear: 2024, participants: figures }] }),
    ...(on === undefined ? {} : { visits: [{ on }], consent: { by: "代表", on } }),
  };
  return changePlace(PLACE, fields, STAMP).puts[0]!;
});

test("opening the form and keeping it changes nothing, whatever the place", () => {
  assert(
    property(somePlace, (place) => {
      const written = writtenPlace(place);
      expect(writtenFaults(written, written)).toEqual([]);
      expect(changedFields(place, fieldsOfWritten(written, place))).toEqual({});
    }),
  );
});

const kept = (change: Partial<WrittenPlace>) =>
  changedFields(PLACE, fieldsOfWritten({ ...writtenPlace(PLACE), ...change }, PLACE));
const texts = (change: Partial<WrittenPlace["texts"]>) => ({
  texts: { ...writtenPlace(PLACE).texts, ...change },
});

describe("what is kept of what was typed", () => {
  test("only the fields that were changed, trimmed; an emptied one goes", () => {
    expect(kept(texts({ fee: " 100円 " }))).toEqual({ fee: "100円" });
    expect(kept(texts({ phone: " " }))).toEqual({ phone: undefined });
    expect(Object.keys(kept(texts({ phone: "" })))).toEqual(["phone"]);
  });
  test("lists, at every comma people type", () => {
    const lists = { audienceGroups: "高齢者、 親子,だれでも，", activities: "" };
    expect(kept({ lists })).toEqual({ audienceGroups: ["高齢者", "親子", "だれでも"] });
  });
  test("counts in any width, years in their order, rows without a year not at all", () => {
    const row = { sessions: "", participants: "", consultations: "", resolved: "", volunteers: "" };
    expect(
      kept({
        figures: [
          { ...row, fiscalYear: "２０２５", participants: "1,200" },
          { ...row, fiscalYear: "2024", sessions: "12" },
          { ...row, fiscalYear: "", sessions: "9" },
        ],
      }),
    ).toEqual({
      figures: [
        { fiscalYear: 2024, sessions: 12 },
        { fiscalYear: 2025, participants: 1200 },
      ],
    });
  });
  test("another state remembers the one before, unless the past was written by hand", () => {
    const status = { state: "closed", from: "2026-03-31", to: "" } as const;
    expect(kept({ status }).pastStatuses).toEqual([
      { state: "open", from: "2020-04", to: "2026-03-31" },
    ]);
    const pastStatuses = [{ state: "trial", from: "2019", to: "2020" }] as const;
    expect(kept({ status, pastStatuses }).pastStatuses).toEqual(pastStatuses);
    expect(kept({ status: { state: "open", from: "2021", to: "" } })).toEqual({
      status: { state: "open", from: "2021" },
    });
  });
  test("a yes that becomes no stays known; one that was never known is not made up", () => {
    expect(kept({ consultation: true })).toEqual({ consultation: true });
    expect(kept({ consultation: false, privateHome: false })).toEqual({});
  });
  test("a confirmed schedule, unless its words were changed afterwards", () => {
    const schedules: readonly Schedule[] = [
      { text: "毎週月曜", certainty: "understood", doubts: [], rules: [], closings: [], moves: [] },
    ];
    const before = { ...PLACE, scheduleText: "毎週月曜", schedules };
    const written = writtenPlace(before);
    const rewritten = { ...written, texts: { ...written.texts, scheduleText: "毎週火曜" } };
    expect(changedFields(before, fieldsOfWritten(rewritten, before))).toEqual({
      scheduleText: "毎週火曜",
      schedules: undefined,
    });
    const confirmed = { ...rewritten, schedules: [{ ...schedules[0]!, text: "毎週火曜" }] };
    expect(fieldsOfWritten(confirmed, before).schedules).toHaveLength(1);
  });
});

const codes = (change: Partial<WrittenPlace>, before: WrittenPlace | null = null) =>
  writtenFaults({ ...writtenPlace(PLACE), ...change }, before).map(
    ({ field, code, row }) => `${field} ${code}${row === undefined ? "" : ` ${row}`}`,
  );
describe("what cannot be kept is named with its field", () => {
  const year = { sessions: "", participants: "", consultations: "", resolved: "", volunteers: "" };

  test("an empty form needs a name", () => {
    expect(writtenFaults(emptyWrittenPlace("salon"), null)).toEqual([
      { field: "name", code: "nameMissing" },
    ]);
  });
  test.each<[string, Partial<WrittenPlace>]>([
    ["kinds kindMissing", { ...texts({ phone: "" }), kinds: [] }],
    ["url urlOdd", texts({ phone: "", url: "www.example.jp" })],
    ["verifiedOn dayOdd", texts({ phone: "", verifiedOn: "2026-02-30" })],
    ["capacity countOdd", { ...texts({ phone: "" }), capacity: "20人" }],
    [
      "status daysReversed",
      { ...texts({ phone: "" }), status: { state: "closed", from: "2026-04", to: "2025" } },
    ],
    [
      "pastStatuses dayOdd 1",
      {
        ...texts({ phone: "" }),
        pastStatuses: [
          { state: "planned", from: "2019", to: "" },
          { state: "trial", from: "去年", to: "" },
        ],
      },
    ],
    [
      "figures yearTwice 1",
      {
        ...texts({ phone: "" }),
        figures: [
          { ...year, fiscalYear: "2024" },
          { ...year, fiscalYear: "２０２４" },
        ],
      },
    ],
    [
      "visits dayMissing 0",
      { ...texts({ phone: "" }), visits: [{ on: "", by: "巡回", note: "" }] },
    ],
    [
      "consent consentIncomplete",
      { ...texts({ phone: "" }), consent: { by: "", on: "2026-04-01", how: "", withdrawnOn: "" } },
    ],
  ])("%s", (fault, change) => {
    expect(codes(change)).toEqual([fault]);
  });
  test("what was odd before and was left alone is no fault", () => {
    expect(codes({})).toEqual(["phone phoneOdd"]);
    expect(codes({}, writtenPlace(PLACE))).toEqual([]);
  });
});
