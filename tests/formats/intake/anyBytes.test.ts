import * as fc from "fast-check";
import { expect, test } from "vitest";
import { zipSync } from "fflate";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";
import { bytesOf } from "./bytesOf.ts";
import { drawnWorkbook } from "./drawnWorkbook.ts";

const NAMES = "csv tsv txt xlsx xlsm xls json geojson kml kmz gpx pdf".split(" ");
const STARTS: readonly string[] = [
  "",
  "PK\x03\x04",
  "\xd0\xcf\x11\xe0",
  "{",
  "<kml>",
  "<gpx>",
  "\xff\xfe",
  "\x96\xbc\x8f\xcc,",
];

/** What is wrong with the answer: rows without a cell for each column, names that come twice, silence. */
async function faultsOf(bytes: Uint8Array, name: string): Promise<string[]> {
  const { value, problems } = await foundTables(bytes, name);
  if (value === null)
    return problems.some(({ severity }) => severity === "error") ? [] : ["silent"];
  return value.flatMap(({ header, rows }) => [
    ...(new Set(header).size === header.length ? [] : [`names: ${header.join()}`]),
    ...rows.filter(({ cells }) => cells.length !== header.length).map(({ row }) => `row ${row}`),
  ]);
}

test("answers to any bytes under any name", async () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const start = fc.constantFrom(...STARTS);
  await fc.assert(
    fc.asyncProperty(start, bytes, fc.constantFrom(...NAMES), async (head, tail, name) => {
      const first = Uint8Array.from(head, (letter) => letter.charCodeAt(0));
      expect(await faultsOf(Uint8Array.of(...first, ...tail), `a.${name}`)).toEqual([]);
      expect(await faultsOf(tail, `a.${name}`)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test("answers to any text of delimiters, quotes and words", async () => {
  const words = [
    "名称",
    "住所",
    "縁側",
    "1",
    "合計",
    "※",
    '"',
    ",",
    "\t",
    ";",
    "\n",
    "\r\n",
    " ",
    "<b>",
    "'=",
  ];
  const text = fc.string({ unit: fc.constantFrom(...words), maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(text, async (each) => {
      expect(await faultsOf(bytesOf(each), "a.csv")).toEqual([]);
    }),
    {
      numRuns: 400,
    },
  );
});

test("answers to workbooks, maps and JSON that are broken anywhere", async () => {
  const kml = bytesOf(
    "<kml><Placemark><name>縁</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>",
  );
  const files = [
    drawnWorkbook([
      {
        name: "a",
        rows: [
          ["名称", "住所"],
          ["縁側", "本町"],
        ],
      },
    ]),
    drawnWorkbook(
      [
        {
          name: "a",
          rows: [
            ["名称", "住所"],
            ["縁側", "本町"],
          ],
        },
      ],
      "biff8",
    ),
    kml,
    zipSync({ "doc.kml": kml }),
    bytesOf(
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":1},"geometry":null}]}',
    ),
  ];
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  const faults = fc.array(fc.tuple(place, fc.nat({ max: 255 })), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...files), faults, place, async (file, changes, end) => {
      const broken = file.slice();
      for (const [at, byte] of changes) broken[Math.floor(at * broken.length)] = byte;
      expect(await faultsOf(broken, "a.xlsx")).toEqual([]);
      const cut = broken.subarray(0, Math.ceil(end * broken.length));
      expect(await faultsOf(cut, "a.xlsx")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
