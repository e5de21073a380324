import { unzipSync } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { AUDIENCES, type Audience } from "../../../src/domain/places/audience.ts";
import { blurredLocation } from "../../../src/domain/places/blurredLocation.ts";
import { fieldAudience } from "../../../src/domain/places/fieldAudience.ts";
import { isPositionKeptBack } from "../../../src/domain/places/isPositionKeptBack.ts";
import type { Place } from "../../../src/domain/places/place.ts";
import { PLACE_FIELDS } from "../../../src/domain/places/placeFields.ts";
import { SEND_OUT_FORMATS } from "../../../src/formats/sendOut/sendOutFormats.ts";
import { sendOutPlaces } from "../../../src/state/sendOutPlaces.ts";
import type { TownManifest } from "../../../src/domain/town/townManifest.ts";
import { anyPlace } from "./anyPlace.ts";

const TOWN: TownManifest = {
  format: "engawa-town",
  version: 1,
  name: "縁側市",
  code: "992011",
  fictional: true,
  bounds: [137, 34, 138, 35],
  layers: [],
};
const PERIOD = { from: "2026-04-01", to: "2027-03-31" };
const WRITTEN_AT = new Date("2026-11-20T00:00:00Z");

/** Words that stand nowhere else, so that finding one in a file means that it got there. */
const anyWord = () => fc.nat(0xfffff).map((n) => `zq${n.toString(36).padStart(4, "0")}qz`);

const anyWrittenPlaces = fc
  .array(anyPlace(anyWord), { minLength: 1, maxLength: 3 })
  .filter((places) => {
    const words = places.flatMap((place) => leaves(place)).filter((leaf) => leaf.startsWith("zq"));
    return new Set(words).size === words.length;
  });

/** Everything that a value says, as text: every word in it, and every figure with many digits. */
function leaves(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith("zq") ? [value] : [];
  if (typeof value === "number") return String(value).length >= 7 ? [String(value)] : [];
  if (typeof value !== "object" || value === null) return [];
  return [
    ...Object.keys(value).filter((key) => key.startsWith("zq")),
    ...Object.values(value).flatMap(leaves),
  ];
}

/** What this audience must not find. */
function secrets(place: Place, audience: Audience): string[] {
  const hidden = PLACE_FIELDS.filter((field) => {
    return AUDIENCES.indexOf(fieldAudience(place, field)) > AUDIENCES.indexOf(audience);
  });
  const position = audience === "public" && isPositionKeptBack(place) ? degreesOf(place) : [];
  return [...hidden.flatMap((field) => leaves(place[field])), ...position];
}

/** A position in as many digits as somebody might write, but for those of the rough one in its place. */
function degreesOf({ location }: Place): string[] {
  if (location === null) return [];
  const rough = blurredLocation(location);
  const shown = [rough.lng, rough.lat].map(String);
  return [location.lng, location.lat]
    .flatMap((degrees) => [String(degrees), degrees.toFixed(6), degrees.toFixed(5)])
    .filter((text) => !shown.some((each) => each.startsWith(text)));
}

/** The bytes as text, and those of every part of a workbook; folded lines of a calendar made whole. */
function textOf(bytes: Uint8Array): string {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.values(unzipSync(bytes)) : [bytes];
  return parts
    .map((part) => new TextDecoder().decode(part).replaceAll(/\r\n[ \t]/g, ""))
    .join("\n");
}

test.each(SEND_OUT_FORMATS)(
  "%s: nothing that an audience may not see is in the bytes",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(
        anyWrittenPlaces,
        fc.constantFrom("public" as const, "partners" as const),
        async (places, audience) => {
          const request = { audience, placeIds: null, format, period: PERIOD };
          const { file } = await sendOutPlaces(places, request, TOWN, WRITTEN_AT);
          const text = textOf(file!.bytes);
          const found = places.flatMap((place) => secrets(place, audience));
          expect(found.filter((secret) => text.includes(secret))).toEqual([]);
        },
      ),
      { numRuns: format === "workbook" ? 40 : 100 },
    );
  },
);

test.each(SEND_OUT_FORMATS)(
  "%s: nothing of a place that the public does not get is in the bytes",
  async (format) => {
    const request = { audience: "public" as const, placeIds: null, format, period: PERIOD };
    await fc.assert(
      fc.asyncProperty(
        anyWrittenPlaces,
        fc.constantFrom<Partial<Place>>(
          { status: { state: "planned" } },
          { status: { state: "closed" } },
          { consent: { by: "だれか", on: "2025-01-01", withdrawnOn: "2026-01-01" } },
        ),
        async ([place, ...others], withheld) => {
          const gone = { ...place!, ...withheld };
          const linked = others.map((other) => ({
            ...other,
            parentId: gone.id,
            successorId: gone.id,
          }));
          const { file } = await sendOutPlaces([gone, ...linked], request, TOWN, WRITTEN_AT);
          const text = textOf(file!.bytes);
          expect(
            leaves(gone).filter((word) => word.startsWith("zq") && text.includes(word)),
          ).toEqual([]);
        },
      ),
      { numRuns: format === "workbook" ? 30 : 60 },
    );
  },
);

test("what the public may see is in the files, so that the search above can find things", async () => {
  const place: Place = {
    id: "zq0001qz",
    name: "zq0002qz",
    kinds: ["salon"],
    location: { lng: 137.9311234, lat: 34.5011234, precision: "exact" },
    status: { state: "open" },
    scheduleText: "zq0003qz",
    schedules: [
      {
        text: "zq0003qz",
        certainty: "understood",
        doubts: [],
        rules: [{ days: { kind: "weekly", weekdays: [3], everyWeeks: 1 }, times: [] }],
        closings: [],
        moves: [],
      },
    ],
  };
  for (const format of SEND_OUT_FORMATS) {
    const request = { audience: "public" as const, placeIds: null, format, period: PERIOD };
    const { file } = await sendOutPlaces([place], request, TOWN, WRITTEN_AT);
    expect(
      leaves(place).filter((word) => word.startsWith("zq") && !textOf(file!.bytes).includes(word)),
    ).toEqual([]);
  }
});
