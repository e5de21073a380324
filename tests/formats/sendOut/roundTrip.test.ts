import { read, utils } from "@e965/xlsx";
import * as fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { placeForAudience } from "../../../src/domain/places/placeForAudience.ts";
import { PLACE_FIELDS } from "../../../src/domain/places/placeFields.ts";
import { placesCsv } from "../../../src/formats/sendOut/placesCsv.ts";
import { placesWorkbook } from "../../../src/formats/sendOut/placesWorkbook.ts";
import { readOwnRow } from "../../../src/formats/sendOut/readOwnRow.ts";
import { undone } from "../../../src/formats/sendOut/undone.ts";
import { WORKBOOK_COLUMNS } from "../../../src/formats/sendOut/workbookColumns.ts";
import { decodeText } from "../../../src/formats/table/decodeText.ts";
import { anyPlace } from "./anyPlace.ts";

const FACTS = { townName: "縁側市", writtenAt: new Date("2026-11-20T00:00:00Z"), credits: [] };

/** Any text as a reader of cells leaves it: not blank, nothing around it, line breaks as Unix has them. */
const anyText = () =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.string({
        unit: fc.constantFrom(...Array.from("'=+-@＝;；|\\\n,\" a1縁_x0041_")),
        minLength: 1,
      }),
    )
    .map((text) => text.replaceAll("\r", "").trim())
    .filter((text) => text !== "");

/** What a workbook says when it is read with the library that takes files in. */
function cellsOfWorkbook(bytes: Uint8Array): string[][] {
  const workbook = read(bytes, { cellDates: true, UTC: true, dense: true });
  const rows = utils.sheet_to_json<unknown[]>(workbook.Sheets["拠点"]!, {
    header: 1,
    raw: true,
    defval: "",
    UTC: true,
  });
  return rows.map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell))),
  );
}

function cellsOfCsv(bytes: Uint8Array): string[][] {
  const { text } = decodeText(bytes)!;
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), {
    delimiter: ",",
    newline: "\r\n",
  });
  return data.map((row) => row.map(undone));
}

/** A blank cell and an unlocated place say nothing. */
function told(place: Place): Partial<Place> {
  const fields = PLACE_FIELDS.filter((field) => {
    return field !== "id" && place[field] !== null && place[field] !== undefined;
  });
  return Object.fromEntries(fields.map((field) => [field, place[field]]));
}

/** What each row says, beside what it should. */
function rowsBack(places: readonly Place[], [header, ...rows]: string[][]) {
  return places.map((place, i) => ({
    read: readOwnRow(header!, { row: i + 2, cells: rows[i]! }),
    written: { id: place.id, fields: told(place), problems: [] },
  }));
}

const anyPlaces = fc.array(anyPlace(anyText), { minLength: 1, maxLength: 3 });

test("every field of any place comes back from the workbook", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlaces, async (places) => {
      const seen = places.map((place) => placeForAudience(place, "internal")!);
      const { bytes, problems } = await placesWorkbook(seen, "internal", FACTS);
      expect(problems).toEqual([]);
      for (const { read: row, written } of rowsBack(places, cellsOfWorkbook(bytes))) {
        expect(row).toEqual(written);
      }
    }),
    { numRuns: 60 },
  );
});

test("every field of any place comes back from the CSV", () => {
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const seen = places.map((place) => placeForAudience(place, "internal")!);
      const { bytes } = placesCsv(seen, "internal", "utf-8");
      for (const { read: row, written } of rowsBack(places, cellsOfCsv(bytes))) {
        expect(row).toEqual(written);
      }
    }),
    { numRuns: 200 },
  );
});

test("every field of a place has a column of its own", () => {
  const fields = new Set(WORKBOOK_COLUMNS.map(({ field }) => field));
  const others = PLACE_FIELDS.filter((field) => !fields.has(field));
  expect(others).toEqual(["figures", "extra"]);
  const headers = WORKBOOK_COLUMNS.map(({ header }) => header);
  expect(new Set(headers).size).toBe(headers.length);
});
