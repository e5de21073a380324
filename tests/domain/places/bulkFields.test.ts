import { describe, expect, test } from "vitest";
import { type BulkChange, bulkFields } from "../../../src/domain/places/bulkFields.ts";
import type { Place } from "../../../src/domain/places/place.ts";

const PLACE: Place = {
  id: "p1",
  name: "縁側 なかむら",
  kinds: ["engawa", "salon"],
  location: null,
  operator: "自治会",
  status: { state: "trial", from: "2024-04-01" },
  pastStatuses: [{ state: "planned" }],
  audiences: { phone: "partners" },
};

describe("a change of many places means for one of them", () => {
  test.each<[string, BulkChange, object]>([
    [
      "a new state: the old one is remembered, ended where the new begins",
      { change: "status", status: { state: "open", from: "2026-04-01" } },
      {
        status: { state: "open", from: "2026-04-01" },
        pastStatuses: [
          { state: "planned" },
          { state: "trial", from: "2024-04-01", to: "2026-04-01" },
        ],
      },
    ],
    [
      "other days of the same state: only a correction",
      { change: "status", status: { state: "trial", from: "2024-05-01" } },
      { status: { state: "trial", from: "2024-05-01" } },
    ],
    [
      "one kind more, last",
      { change: "addKind", kind: "cafe" },
      { kinds: ["engawa", "salon", "cafe"] },
    ],
    ["no change where it has the kind", { change: "addKind", kind: "salon" }, {}],
    ["one kind alone", { change: "onlyKind", kind: "cafe" }, { kinds: ["cafe"] }],
    ["a kind less", { change: "dropKind", kind: "engawa" }, { kinds: ["salon"] }],
    [
      "a day of confirmation",
      { change: "verifiedOn", day: "2026-11-20" },
      { verifiedOn: "2026-11-20" },
    ],
    ["an operator", { change: "operator", text: " 社協 " }, { operator: "社協" }],
    ["no operator any more", { change: "operator", text: " " }, { operator: undefined }],
    ["the same operator: nothing", { change: "operator", text: "自治会" }, {}],
    [
      "an audience of one field beside the others",
      { change: "audience", field: "fee", audience: "internal" },
      { audiences: { phone: "partners", fee: "internal" } },
    ],
    [
      "the usual audience again",
      { change: "audience", field: "phone", audience: null },
      { audiences: undefined },
    ],
    ["groups", { change: "audienceGroups", groups: ["親子"] }, { audienceGroups: ["親子"] }],
    ["no groups where there were none: nothing", { change: "audienceGroups", groups: [] }, {}],
  ])("%s", (_, change, fields) => {
    expect(bulkFields(PLACE, change)).toStrictEqual(fields);
  });

  test("never a place without a kind", () => {
    const place: Place = { ...PLACE, kinds: ["cafe"] };
    expect(bulkFields(place, { change: "dropKind", kind: "cafe" })).toEqual({});
  });
});
