import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { placeForAudience } from "../../../src/domain/places/placeForAudience.ts";
import { placesCsv } from "../../../src/formats/sendOut/placesCsv.ts";
import { placesGeojson } from "../../../src/formats/sendOut/placesGeojson.ts";
import { placesKml } from "../../../src/formats/sendOut/placesKml.ts";
import { placesWorkbook } from "../../../src/formats/sendOut/placesWorkbook.ts";
import { readOwnRow } from "../../../src/formats/sendOut/readOwnRow.ts";
import { anyPlace } from "./anyPlace.ts";
import { publicPlace } from "./placesAt.ts";

const FACTS = {
  townName: "縁側市",
  writtenAt: new Date("2026-11-20T00:00:00Z"),
  credits: ["縁側市（架空）"],
};
const PLACE = placeForAudience(
  {
    id: "01980000-0000-7000-8000-000000000001",
    name: "=縁側 なかむら",
    kinds: ["engawa", "salon"],
    location: { lng: 137.93, lat: 34.5, precision: "exact" },
    status: { state: "open", from: "2021-06-01" },
    phone: "0466000000",
    verifiedOn: "2026-04-16",
    audienceGroups: ["高齢者", "親子"],
    extra: { 住所: "もとの表の住所", 会員数: "12" },
  },
  "internal",
)!;

test("the workbook is made for people: two sheets, a head that stays, lists, days, grey ids, no formula", async () => {
  const { bytes } = await placesWorkbook([PLACE], "internal", FACTS);
  const parts = unzipSync(bytes);
  const [places, guide, styles] = ["worksheets/sheet1", "worksheets/sheet2", "styles"].map((name) =>
    strFromU8(parts[`xl/${name}.xml`]!),
  );
  const workbook = read(bytes, { cellDates: true, UTC: true });
  expect(workbook.SheetNames).toEqual(["拠点", "書き方"]);
  expect(places).toContain('<pane xSplit="2" ySplit="1"');
  expect(places).toMatch(/type="list"[^>]*>[\s\S]*?計画中,試行中/);
  expect(places).toMatch(/<formula1>"はい,いいえ"<\/formula1>/);
  expect(places).not.toMatch(/<f[ >]|inlineStr/);
  expect(guide).not.toMatch(/<f[ >]|inlineStr/);
  expect(styles).toContain("E3E3E3");

  const sheet = workbook.Sheets["拠点"]!;
  const [header] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  const cellUnder = (name: string): unknown =>
    sheet[utils.encode_cell({ r: 1, c: header!.indexOf(name) })];
  expect(header![0]).toBe("番号（変えないでください）");
  expect(cellUnder("名前")).toMatchObject({ t: "s", v: "=縁側 なかむら" });
  expect(cellUnder("電話")).toMatchObject({ t: "s", v: "0466000000" });
  expect(cellUnder("最終確認日")).toMatchObject({ t: "d" });
  expect(cellUnder("もとの列：住所")).toMatchObject({ v: "もとの表の住所" });
  expect(utils.sheet_to_csv(workbook.Sheets["書き方"]!)).toContain("内部用");
});

test("a text longer than Excel holds is cut, and told by row and column", async () => {
  const long = placeForAudience({ ...PLACE, note: "あ".repeat(40_000) }, "internal")!;
  const { bytes, problems } = await placesWorkbook([PLACE, long], "internal", FACTS);
  expect(problems).toEqual([
    {
      code: "cellTooLong",
      severity: "warning",
      row: 3,
      column: "メモ",
      params: { found: 40_000, expected: 32_767 },
    },
  ]);
  expect(read(bytes).SheetNames).toHaveLength(2);
});

test("Shift_JIS holds what CP932 has; what it has not is told by row and column, and the file is UTF-8", () => {
  const fits = placesCsv([publicPlace({ name: "髙﨑①㈱" })], "public", "shift_jis");
  expect([fits.encoding, fits.problems]).toEqual(["shift_jis", []]);
  expect(new TextDecoder("shift_jis").decode(fits.bytes)).toContain("髙﨑①㈱");

  const places = [publicPlace(), publicPlace({ id: "b", name: "𠮷田さんち", note: "café 葛󠄀" })];
  const { bytes, encoding, problems } = placesCsv(places, "public", "shift_jis");
  expect(encoding).toBe("utf-8");
  expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)).toMatch(/^\uFEFF[\s\S]*𠮷田/);
  expect(problems.map(({ row, column, params }) => [row, column, params?.["found"]])).toEqual([
    [3, "名前", "𠮷"],
    [3, "メモ", "é葛󠄀"],
  ]);
});

test("no character is lost on the way through Shift_JIS, but for the signs that have one form there", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (name) => {
      const { bytes, encoding } = placesCsv(
        [publicPlace({ name: `a${name}` })],
        "public",
        "shift_jis",
      );
      const text = new TextDecoder(encoding).decode(bytes);
      const quoted = `a${name}`.replaceAll('"', '""');
      expect(text).toContain(encoding === "shift_jis" ? sameInCp932(quoted) : quoted);
    }),
    { numRuns: 500 },
  );
});

/** The signs that CP932 has in one form only. */
function sameInCp932(text: string): string {
  return text.replaceAll(/[〜−‖¢£¬]/g, (sign) => "～－∥￠￡￢"["〜−‖¢£¬".indexOf(sign)]!);
}

test("GeoJSON: points, and the columns as properties; an unlocated place has no geometry", () => {
  const places = [publicPlace({ fee: "無料" }), publicPlace({ id: "b", location: null })];
  const file: unknown = JSON.parse(
    new TextDecoder().decode(placesGeojson(places, "public", ["出典"])),
  );
  expect(file).toEqual({
    type: "FeatureCollection",
    credits: ["出典"],
    features: [
      {
        type: "Feature",
        id: "a",
        geometry: { type: "Point", coordinates: [137.9311234, 34.5011237] },
        properties: {
          "番号（変えないでください）": "a",
          名前: "縁側 なかむら",
          種別: "地域の縁側",
          状態: "開いている",
          位置の確かさ: "その地点",
          参加費: "無料",
        },
      },
      expect.objectContaining({ id: "b", geometry: null }),
    ],
  });
});

test("KML is well-formed whatever the texts, has a style for every layer and every name in it", () => {
  fc.assert(
    fc.property(fc.array(anyPlace(anyXmlTrap), { maxLength: 3 }), (places) => {
      const seen = places.map((place) => placeForAudience(place, "internal")!);
      const bytes = placesKml(seen, "internal", { title: "縁側市 & <まち>", credits: ["</kml>"] });
      const { names, styles, points } = readKml(new TextDecoder().decode(bytes));
      expect(styles).toEqual(["salon", "cafe", "engawa", "ibasho", "branch", "other"]);
      expect(names.toSorted()).toEqual(
        places.map(({ name }) => name.replaceAll(/[\0\uFFFE\uD800]/g, "")).toSorted(),
      );
      expect(points).toBe(places.filter(({ location }) => location !== null).length);
    }),
  );
});

/** Texts that would break XML if they stood in it as they are. */
function anyXmlTrap(): fc.Arbitrary<string> {
  const parts = ["<", "&", '"', "]]>", "縁", "\0", "\uFFFE", "\uD800", "a"];
  return fc.string({ unit: fc.constantFrom(...parts), minLength: 1 });
}

/** The Placemarks of a KML; throws where it is not well-formed. */
function readKml(text: string): { names: string[]; styles: string[]; points: number } {
  const found = { names: [] as string[], styles: [] as string[], points: 0 };
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push(name);
    if (name === "Style") found.styles.push(attributes["id"]!);
    if (name === "Point") found.points++;
    if (path.slice(-2).join("/") === "Placemark/name") found.names.push("");
  });
  parser.on("text", (value) => {
    if (path.slice(-2).join("/") === "Placemark/name") {
      found.names[found.names.length - 1] = found.names.at(-1)! + value;
    }
  });
  parser.on("closetag", () => void path.pop());
  parser.write(text).close();
  return found;
}

test("an edited row says what was changed: dates and figures as Excel shows them, words to choose from", () => {
  const header = [
    "番号（変えないでください）",
    "名前",
    "状態",
    "最終確認日",
    "定員",
    "会員数",
    "相談できる",
  ];
  const { id, fields, problems } = readOwnRow(header, {
    row: 7,
    cells: ["a", " 縁側 なかむら ", "廃止", "2026/4/6", "２０", "12", "たぶん"],
  });
  expect(id).toBe("a");
  expect(fields).toEqual({
    name: "縁側 なかむら",
    status: { state: "closed" },
    verifiedOn: "2026-04-06",
    capacity: 20,
    extra: { 会員数: "12" },
  });
  expect(problems).toEqual([
    {
      code: "cellUnreadable",
      severity: "warning",
      row: 7,
      column: "相談できる",
      params: { found: "たぶん", expected: "はい・いいえ" },
    },
  ]);
});

test("read schedules come back only beside the words they were read from, a rough position never", () => {
  const header = [
    "開いている日",
    "読み取った日程（変えないでください）",
    "緯度",
    "経度",
    "位置の確かさ",
  ];
  const schedules = [
    { text: "毎週水曜", certainty: "unknown", doubts: [], rules: [], closings: [], moves: [] },
  ];
  const kept = JSON.stringify({ text: "毎週水曜", schedules });
  const rowOf = (text: string) =>
    readOwnRow(header, {
      row: 2,
      cells: [text, kept, "34.502083", "137.934375", "公開しない"],
    }).fields;
  expect(rowOf("毎週水曜")).toEqual({ scheduleText: "毎週水曜", schedules });
  expect(rowOf("毎週木曜")).toEqual({ scheduleText: "毎週木曜" });
});
