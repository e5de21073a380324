import Encoding from "encoding-japanese";
import * as fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { MultiPolygon } from "geojson";
import { describe, expect, test } from "vitest";
import { multiPolygonAreaM2 } from "../../../src/domain/geo/multiPolygonAreaM2.ts";
import { ringArea } from "../../../src/domain/geo/ringArea.ts";
import { readZones } from "../../../src/formats/zones/readZones.ts";
import { toDegrees } from "../../../src/formats/coordinates/toDegrees.ts";
import { boxRing } from "../../domain/geo/drawnAreas.ts";
import { collection, FILE, NEXT_SQUARE, polygon, read, SQUARE, told } from "./zoneFiles.ts";

function school(name: string | null, code: string | null): object {
  return { A27_001: "22221", A27_002: "湖西市立", A27_003: code, A27_004: name, A27_005: "湖西市" };
}

describe("国土数値情報 A27", () => {
  const { value, problems } = read(
    collection([
      [school("西町小学校", "B122210000001"), polygon(SQUARE)],
      [school("東学園義務教育学校", "C122210000002"), polygon(NEXT_SQUARE)],
      [school("西町小学校", "B122210000001"), polygon(boxRing(500, 0, 600, 100))],
    ]),
  );

  test("is a set of 小学校区 with short names and the school's code", () => {
    expect(value).toMatchObject({ name: "小学校区", kind: "elementarySchoolDistrict" });
    expect(value!.zones.map(({ id, name }) => [id, name])).toEqual([
      ["B122210000001", "西町"],
      ["C122210000002", "東学園義務教育学校"],
    ]);
    expect(problems).toEqual([]);
  });

  test("gives the features of one school as the parts of one zone", () => {
    expect(value!.zones.map(({ geometry }) => geometry.coordinates.length)).toEqual([2, 1]);
  });

  test("of another edition is read by how its columns look", () => {
    const properties = { A27_005: "22221", A27_006: "B122210000001", A27_007: "西町小学校" };
    const zones = read(collection([[properties, polygon(SQUARE)]])).value!.zones;
    expect(zones.map(({ id, name }) => [id, name])).toEqual([["B122210000001", "西町"]]);
  });

  test("does not join districts whose schools closed and lost their codes", () => {
    const { value: set } = read(
      collection([
        [school("西町小学校", "閉校"), polygon(SQUARE)],
        [school("東町小学校", "閉校"), polygon(NEXT_SQUARE)],
        [school("北町小学校", "B122210000003"), polygon(boxRing(300, 0, 400, 100))],
        [school("南町小学校", "B122210000004"), polygon(boxRing(500, 0, 600, 100))],
        [school("中町小学校", "B122210000005"), polygon(boxRing(700, 0, 800, 100))],
      ]),
    );
    expect(set!.zones.map(({ id }) => id).slice(0, 3)).toEqual(["西町", "東町", "B122210000003"]);
  });
});

describe("names", () => {
  test.each([
    [{ KEY_CODE: "12227001001", S_NAME: "当代島一丁目" }, "12227001001", "当代島一丁目"],
    [{ 自治会名: "　本町 一区 " }, "本町 一区", "本町 一区"],
    [{ name: "北部" }, "北部", "北部"],
    [{ 校区: 7 }, "7", "7"],
  ])("are found in %j", (properties, id, name) => {
    const { zones } = read(collection([[properties, polygon(SQUARE)]])).value!;
    expect(zones.map((zone) => [zone.id, zone.name])).toEqual([[id, name]]);
  });

  test("that are missing are made up and told by row", () => {
    const { value, problems } = read(
      collection([
        [{ name: "北部" }, polygon(SQUARE)],
        [{ name: null }, polygon(NEXT_SQUARE)],
        [null, polygon(boxRing(300, 0, 400, 100))],
      ]),
    );
    expect(value!.zones.map(({ name }) => name)).toEqual(["北部", "名称なし1", "名称なし2"]);
    expect(told(problems)).toEqual(["zoneNameMissing 2", "zoneNameMissing 3"]);
  });

  test("used twice are two zones with their own ids", () => {
    const { zones } = read(
      collection([
        [{ name: "本町" }, polygon(SQUARE)],
        [{ name: "本町" }, polygon(NEXT_SQUARE)],
      ]),
    ).value!;
    expect(zones.map(({ id }) => id)).toEqual(["本町", "本町-2"]);
  });

  test("tell zones apart where the code column holds the town's code in every row", () => {
    const { zones } = read(
      collection([
        [{ code: "22221", name: "北部" }, polygon(SQUARE)],
        [{ code: "22221", name: "南部" }, polygon(NEXT_SQUARE)],
      ]),
    ).value!;
    expect(zones.map(({ id }) => id)).toEqual(["北部", "南部"]);
  });

  test("keep 小学校 in a set of another kind, and a name that is nothing else", () => {
    const file = collection([[{ name: "西町小学校" }, polygon(SQUARE)]]);
    expect(read(file, { kind: "other" }).value!.zones[0]!.name).toBe("西町小学校");
    const only = collection([[{ name: "小学校" }, polygon(SQUARE)]]);
    const { zones } = read(only, { kind: "elementarySchoolDistrict" }).value!;
    expect(zones[0]!.name).toBe("小学校");
  });
});

test("what is asked for stands above what the file tells", () => {
  const asked = { id: "zones-a", name: "福祉区", kind: "careSphere", asOf: "2024" } as const;
  const { value } = read(collection([[school("西町小学校", null), polygon(SQUARE)]]), asked);
  expect(value).toMatchObject(asked);
});

function geometryOf(rings: unknown[]): MultiPolygon {
  return read(collection([[{ name: "a" }, polygon(...rings)]])).value!.zones[0]!.geometry;
}

describe("rings", () => {
  test("that are open, repeat a corner, have heights or are wound the other way are one and the same", () => {
    const closed = geometryOf([SQUARE]);
    const doubled = SQUARE.flatMap((position) => [position, position]);
    const high = SQUARE.map((position) => [...position, 12.5]);
    for (const ring of [SQUARE.slice(0, -1), doubled, high])
      expect(geometryOf([ring])).toEqual(closed);
    const turned = geometryOf([SQUARE.toReversed()]);
    expect(multiPolygonAreaM2(turned)).toBeCloseTo(multiPolygonAreaM2(closed), 6);
    expect(ringArea(turned.coordinates[0]![0]!)).toBeGreaterThan(0);
  });

  test("keep their holes, wound the other way", () => {
    const { coordinates } = geometryOf([boxRing(0, 0, 300, 300), boxRing(100, 100, 200, 200)]);
    expect(coordinates[0]!.map((ring) => ringArea(ring) > 0)).toEqual([true, false]);
  });

  test("without an area are left out and told", () => {
    const line = [SQUARE[0], SQUARE[1], SQUARE[0]];
    const geometry = { type: "MultiPolygon", coordinates: [[line], [SQUARE]] };
    const { value, problems } = read(collection([[{ name: "a" }, geometry]]));
    expect(value!.zones[0]!.geometry.coordinates).toHaveLength(1);
    expect(told(problems)).toEqual(["zonePartsDropped 1"]);
  });

  test("with positions that are no numbers lose those, and it is told", () => {
    const ring = [...SQUARE.slice(0, 2), [null, 3], "x", ...SQUARE.slice(2)];
    const { value, problems } = read(collection([[{ name: "a" }, polygon(ring)]]));
    expect(value!.zones[0]!.geometry).toEqual(geometryOf([SQUARE]));
    expect(problems).toMatchObject([
      { code: "zonePositionsDropped", row: 1, params: { count: 2 } },
    ]);
  });
});

test("features without an area are told by row and the others kept", () => {
  const { value, problems } = read(
    collection([
      [{ name: "a" }, null],
      [{ name: "b" }, { type: "Point", coordinates: [139.7, 35.6] }],
      [{ name: "c" }, { type: "Polygon", coordinates: [] }],
      [{ name: "d" }, { type: "GeometryCollection", geometries: [polygon(SQUARE)] }],
      [{ name: "e" }, polygon([SQUARE[0], SQUARE[1]])],
    ]),
  );
  expect(value!.zones.map(({ name }) => name)).toEqual(["d"]);
  expect(told(problems)).toEqual([
    "zoneEmpty 1",
    "geometryUnsupported 2",
    "zoneEmpty 3",
    "zoneEmpty 5",
  ]);
  expect(problems[1]!.params).toEqual({ found: "Point" });
});

describe("encodings", () => {
  const text = JSON.stringify(collection([[{ 名称: "﨑津" }, polygon(SQUARE)]]));

  test("a byte order mark is no part of the text", () => {
    expect(read(`\uFEFF${text}`).value!.zones[0]!.name).toBe("﨑津");
  });

  test("Shift_JIS is read", () => {
    const bytes = Encoding.convert(Encoding.stringToCode(text), { to: "SJIS", from: "UNICODE" });
    const { value } = readZones(Uint8Array.from(bytes), { file: FILE });
    expect(value!.zones[0]!.name).toBe("﨑津");
  });
});

describe("never throws and never gives a set without zones", () => {
  test.each(["", "{", "[]", "null", "3", '{"type":"FeatureCollection"}', "name,code\na,1"])(
    "for %j",
    (text) => {
      const { value, problems } = read(text);
      expect(value).toBeNull();
      expect(told(problems)).toEqual(["fileUnreadable"]);
    },
  );

  test("for features of any content", () => {
    const geometry = fc.oneof(
      fc.record({
        type: fc.constantFrom("Polygon", "MultiPolygon", "GeometryCollection", "Point"),
        coordinates: fc.oneof(fc.jsonValue(), fc.constant([SQUARE]), fc.constant([[SQUARE]])),
        geometries: fc.jsonValue(),
      }),
      fc.jsonValue(),
    );
    const feature = fc.record({ properties: fc.jsonValue(), geometry });
    const json = fc.record({
      type: fc.constantFrom("FeatureCollection", "Feature"),
      crs: fc.jsonValue(),
      features: fc.oneof(fc.array(fc.oneof(feature, fc.jsonValue())), fc.jsonValue()),
    });
    fc.assert(
      fc.property(json, (value) => {
        const result = read(value, { toDegrees });
        expect(result.value?.zones.length ?? 1).toBeGreaterThan(0);
        const errors = result.problems.filter(({ severity }) => severity === "error");
        expect(result.value !== null || errors.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("for a file with bytes changed or cut off", () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify(collection([[school("西町小学校", "B122210000001"), polygon(SQUARE)]])),
    );
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change), fc.nat(bytes.length), (changes, end) => {
        const altered = bytes.slice(0, end);
        for (const { at, to } of changes) if (at < end) altered[at] = to;
        const result = readZones(altered, { file: FILE, toDegrees });
        expect(result.value?.zones.length ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});

const DATA = "../shared/data";
const hasData = existsSync(DATA);
if (!hasData) console.info(`${DATA} is not there: the real districts are not tried.`);

function zonesOf(file: string) {
  return readZones(readFileSync(`${DATA}/${file}`), { file });
}

describe.skipIf(!hasData)("real files", () => {
  test.each([
    ["a27_2021_open/A27-21_aizuwakamatsu.geojson", 19],
    ["a27_2021_open/A27-21_chino.geojson", 9],
    ["a27_2021_open/A27-21_hakodate.geojson", 43],
    ["a27_2021_open/A27-21_kaga.geojson", 17],
    ["a27_2021_open/A27-21_muroran.geojson", 8],
    ["a27_2021_open/A27-21_nara.geojson", 43],
    ["a27_2021_open/A27-21_sumida.geojson", 25],
    ["a27_2021_open/A27-21_tsukuba.geojson", 33],
    ["a27_2021_open/A27-21_yokosuka.geojson", 46],
    ["a27_2021_open/A27-21_yurihonjo.geojson", 13],
    ["wakayama/districts/A27-21_wakayama.geojson", 50],
    ["takamatsu/districts/A27-21_takamatsu.geojson", 50],
    ["kosai/A27-21_kosai.geojson", 6],
  ])("%s has its %i districts and nothing wrong", (file, count) => {
    const { value, problems } = zonesOf(file);
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ name: "小学校区", kind: "elementarySchoolDistrict" });
    expect(value!.zones).toHaveLength(count);
    expect(value!.zones.every(({ name }) => name.length > 0 && !name.endsWith("小学校"))).toBe(
      true,
    );
    const codes = value!.zones.filter(({ id }) => /^[BC]\d{12}$/.test(id));
    expect(codes.length).toBeGreaterThanOrEqual(count - 1);
  });

  test("every A27 file there is was tried", () => {
    const files = readdirSync(`${DATA}/a27_2021_open`).filter((name) => name.endsWith(".geojson"));
    expect(files).toHaveLength(10);
  });

  test("浦安市's 83 町丁 by their own names", () => {
    const { value, problems } = zonesOf("urayasu/areas/towns_2020.geojson");
    expect(problems).toEqual([]);
    expect(value).toMatchObject({ name: "町丁・字", kind: "smallArea" });
    expect(value!.zones[0]).toMatchObject({ id: "12227001001", name: "当代島一丁目" });
    expect(value!.zones).toHaveLength(83);
  });

  test("a file of school points is refused, telling every row", () => {
    const { value, problems } = zonesOf("quirks/A27P-16_13_tokyo_school_points.geojson");
    expect(value).toBeNull();
    expect(problems.filter(({ code }) => code === "geometryUnsupported")).toHaveLength(1156);
    expect(problems.at(-1)).toMatchObject({ code: "fileUnreadable", severity: "error" });
  });
});
