import * as fc from "fast-check";
import { utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { readCandidates } from "../../../src/formats/places/readCandidates.ts";

const TOWN = [137.4, 34.6, 137.6, 34.8] as const;

function read(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readCandidates(bytes, { file: "sites", town: TOWN });
}

test("reads a table: name, what the building is, address, note", async () => {
  const { value, problems } = await read(
    "ID,名称,種別,住所,緯度,経度,備考\nk1,旧北小学校,空き教室,本町1-1,34.7,137.5,1階のみ\n,本町公民館,,,34.71,137.51,\n",
  );
  expect(problems).toEqual([]);
  expect(value).toEqual([
    {
      id: "k1",
      name: "旧北小学校",
      lng: 137.5,
      lat: 34.7,
      venue: "空き教室",
      address: "本町1-1",
      note: "1階のみ",
    },
    { id: "row-3", name: "本町公民館", lng: 137.51, lat: 34.71 },
  ]);
});

test("reads GeoJSON points and Excel alike", async () => {
  const point = { type: "Point", coordinates: [137.5, 34.7] };
  const properties = { 名称: "空き家", 会場: "民家" };
  const geojson = JSON.stringify({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties, geometry: point }],
  });
  const rows = [
    ["名称", "会場", "緯度", "経度"],
    ["空き家", "民家", 34.7, 137.5],
  ];
  const book = utils.book_new(utils.aoa_to_sheet(rows), "候補地");
  const excel: unknown = write(book, { type: "buffer", bookType: "xlsx" });
  if (!(excel instanceof Uint8Array)) throw new TypeError("A workbook is bytes.");
  const site = { name: "空き家", lng: 137.5, lat: 34.7, venue: "民家" };
  expect((await read(geojson)).value).toEqual([{ id: "row-1", ...site }]);
  expect((await read(excel)).value).toEqual([{ id: "row-2", ...site }]);
});

test("leaves out, by row, sites without a usable position and template rows; turns swapped ones", async () => {
  const { value, problems } = await read(
    "名称,緯度,経度\n空,,\n文字,北,東\n見本,34.7,137.5\n,34.7,137.5\n逆,137.5,34.7\n",
  );
  expect(value?.map(({ name }) => name)).toEqual(["名前のない候補地", "逆"]);
  expect(problems.map(({ code, row }) => [code, row])).toEqual([
    ["candidateUnlocated", 2],
    ["candidateUnlocated", 3],
    ["placeholderRow", 4],
    ["nameMissing", 5],
    ["coordinatesSwapped", 6],
  ]);
});

test("two sites of one id stay two", async () => {
  const { value } = await read("ID,名称,緯度,経度\n1,甲,34.7,137.5\n1,乙,34.7,137.5\n");
  expect(value?.map(({ id }) => id)).toEqual(["1", "1-2"]);
});

test("a file without names cannot be used", async () => {
  expect((await read("緯度,経度\n34.7,137.5\n")).problems[0]?.code).toBe("columnMissing");
});

test("never throws, and every site it gives lies near the town", async () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("34.7", "137.5", "0", "1e9", "-", '"', ","));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }), async (rows) => {
      const lines = ["名称,緯度,経度", ...rows.map((row) => row.join(","))];
      for (const { lng, lat } of (await read(lines.join("\n"))).value ?? []) {
        expect(Math.abs(lng - 137.5)).toBeLessThan(0.3);
        expect(Math.abs(lat - 34.7)).toBeLessThan(0.3);
      }
    }),
  );
});
