import * as fc from "fast-check";
import { AUDIENCES } from "../../../src/domain/places/audience.ts";
import { ACCESSIBILITY_ITEMS, type Place } from "../../../src/domain/places/place.ts";
import { PLACE_FIELDS } from "../../../src/domain/places/placeFields.ts";
import { PLACE_KINDS } from "../../../src/domain/places/placeKind.ts";
import type { Schedule } from "../../../src/domain/schedules/schedule.ts";

/** A text for a field of a place; the name of the field may be in it. */
export type TextOf = (field: string) => fc.Arbitrary<string>;

/** Any place that can be: every field may be there or not, filled with texts of the test's own. */
export function anyPlace(textOf: TextOf): fc.Arbitrary<Place> {
  const texts = (field: string) =>
    fc.array(textOf(field), { minLength: 1, maxLength: 3 }).map((list) => [...new Set(list)]);
  const status = anyStatus();
  return fc.record(
    {
      kana: textOf("kana"),
      formalName: textOf("formalName"),
      kindDetail: textOf("kindDetail"),
      address: textOf("address"),
      venue: textOf("venue"),
      nearby: textOf("nearby"),
      easeOfEntry: textOf("easeOfEntry"),
      operator: textOf("operator"),
      operatorType: textOf("operatorType"),
      funding: textOf("funding"),
      scheduleText: textOf("scheduleText"),
      fee: textOf("fee"),
      ride: textOf("ride"),
      joining: textOf("joining"),
      phone: textOf("phone"),
      url: textOf("url"),
      announcedBy: textOf("announcedBy"),
      consultationText: textOf("consultationText"),
      backup: textOf("backup"),
      parentId: textOf("parentId"),
      successorId: textOf("successorId"),
      supporters: textOf("supporters"),
      representative: textOf("representative"),
      representativePhone: textOf("representativePhone"),
      disasterRole: textOf("disasterRole"),
      verifiedBy: textOf("verifiedBy"),
      note: textOf("note"),
      internalNote: textOf("internalNote"),
      source: textOf("source"),
      sourceId: textOf("sourceId"),
      id: textOf("id"),
      name: textOf("name"),
      kinds: fc
        .uniqueArray(fc.constantFrom(...PLACE_KINDS), { minLength: 1, maxLength: 3 })
        .map(([first, ...rest]): Place["kinds"] => [first!, ...rest]),
      style: fc.constantFrom("permanent", "regular", "touring", "visiting"),
      location: fc.option(anyLocation()),
      privateHome: fc.boolean(),
      consultation: fc.boolean(),
      accessibility: filled(
        fc.dictionary(fc.constantFrom(...ACCESSIBILITY_ITEMS), fc.boolean(), { minKeys: 1 }),
      ),
      schedules: fc.array(anySchedule(textOf), { minLength: 1, maxLength: 2 }),
      audienceGroups: texts("audienceGroups"),
      activities: texts("activities"),
      capacity: fc.integer({ min: 1_000_000, max: 9_999_999 }),
      catchmentZones: fc.array(
        fc.record({ zoneSetId: textOf("zoneSetId"), zoneId: textOf("zoneId") }),
        { minLength: 1, maxLength: 2 },
      ),
      status,
      pastStatuses: fc.array(status, { minLength: 1, maxLength: 2 }),
      figures: anyFigures(),
      verifiedOn: anyDay(),
      visits: fc.array(
        fc.record(
          { on: anyDay(), by: textOf("visits"), note: textOf("visits") },
          { requiredKeys: ["on"] },
        ),
        { minLength: 1, maxLength: 2 },
      ),
      consent: fc.record(
        { by: textOf("consent"), on: anyDay(), how: textOf("consent"), withdrawnOn: anyDay() },
        { requiredKeys: ["by", "on"] },
      ),
      audiences: filled(
        fc.dictionary(fc.constantFrom(...PLACE_FIELDS), fc.constantFrom(...AUDIENCES), {
          minKeys: 1,
        }),
      ),
      extra: filled(fc.dictionary(textOf("extraKey"), textOf("extra"), { minKeys: 1, maxKeys: 3 })),
    },
    { requiredKeys: ["id", "name", "kinds", "location", "status"] },
  );
}

function anyDay(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

function anyStatus(): fc.Arbitrary<Place["status"]> {
  return fc.record(
    {
      state: fc.constantFrom("planned", "trial", "open", "suspended", "closed"),
      from: anyDay(),
      to: anyDay(),
    },
    { requiredKeys: ["state"] },
  );
}

function anyLocation() {
  return fc.record(
    {
      lng: fc.double({ min: 123, max: 153, noNaN: true }),
      lat: fc.double({ min: 24, max: 45, noNaN: true }),
      precision: fc.constantFrom("exact", "building", "block", "hidden"),
      boundM: fc.integer({ min: 0, max: 2000 }),
    },
    { requiredKeys: ["lng", "lat", "precision"] },
  );
}

function anyFigures() {
  const count = fc.integer({ min: 1_000_000, max: 9_999_999 });
  const year = fc.record(
    { fiscalYear: fc.integer({ min: 2015, max: 2026 }), sessions: count, participants: count },
    { requiredKeys: ["fiscalYear", "sessions"] },
  );
  return fc
    .uniqueArray(year, { selector: ({ fiscalYear }) => fiscalYear, minLength: 1, maxLength: 3 })
    .map((years) => years.sort((a, b) => a.fiscalYear - b.fiscalYear));
}

function anySchedule(textOf: TextOf): fc.Arbitrary<Schedule> {
  const times = fc.constantFrom([], [{ startMinute: 600, endMinute: 690 }]);
  const rule = fc.constantFrom<Schedule["rules"][number]["days"]>(
    { kind: "weekly", weekdays: [1, 3], everyWeeks: 1 },
    { kind: "nthWeekdays", nths: [{ nth: 2, weekday: 3 }] },
    { kind: "dates", dates: ["2026-05-10", "2026-06-14"] },
  );
  return fc.record(
    {
      label: textOf("schedules"),
      text: textOf("schedules"),
      certainty: fc.constantFrom("understood", "doubtful", "unknown"),
      doubts: fc.constant([]),
      rules: fc.array(fc.record({ days: rule, times }), { maxLength: 2 }),
      closings: fc.constantFrom([], [{ kind: "holidays" as const }]),
      moves: fc.constant([]),
    },
    { requiredKeys: ["text", "certainty", "doubts", "rules", "closings", "moves"] },
  );
}

/** fast-check's dictionaries have no prototype, which no reader of ours makes. */
function filled<Value>(dictionary: fc.Arbitrary<Record<string, Value>>) {
  return dictionary.map((value) => ({ ...value }));
}
