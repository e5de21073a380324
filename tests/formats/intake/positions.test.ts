import proj4 from "proj4";
import { describe, expect, test } from "vitest";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { toDegrees } from "../../../src/formats/coordinates/toDegrees.ts";
import { codesOf, guessedDrafts, handTable, TOWN } from "./handTable.ts";

/** The location and the problems of one row with these cells for its position. */
function located(header: string, cells: string, options = TOWN) {
  const [draft] = guessedDrafts(
    handTable(`名称|住所|${header}`, [`あ|湘南台1|${cells}`]),
    options,
  ).drafts;
  return { at: draft!.fields.location, codes: codesOf(draft), draft: draft! };
}

describe("ways of writing a position", () => {
  test.each([
    ["緯度|経度", "35.34|139.45"],
    ["緯度|経度", "３５．３４|１３９．４５"],
    ["北緯|東経", "北緯35.34度|東経139.45度"],
    ["緯度経度", "35.34,139.45"],
    ["座標", "35.34、 139.45"],
    ["緯度|経度", `35°20'24"|139°27'00"`],
    ["緯度|経度", "35度20分24秒|139度27分0秒"],
    ["緯度|経度", "35.20.24.0|139.27.0.0"],
    ["緯度|経度", "352024|1392700"],
  ])("%s %s", (header, cells) => {
    const { at, codes } = located(header, cells);
    expect(codes).toEqual([]);
    expect(at).toMatchObject({ precision: "exact" });
    expect(distanceM(at!.lng, at!.lat, 139.45, 35.34)).toBeLessThan(0.01);
  });

  test("the point of a map file goes before its columns", () => {
    const table = handTable("名称|緯度|経度", ["あ|35.30|139.41"]);
    const rows = table.rows.map((row) => ({ ...row, point: { lng: 139.45, lat: 35.34 } }));
    const [draft] = guessedDrafts({ ...table, format: "geojson", headerRow: 0, rows }).drafts;
    expect(draft!.fields.location).toMatchObject({ lng: 139.45, lat: 35.34 });
  });
});

describe("positions that are corrected are said", () => {
  test("the wrong way round", () => {
    const { at, codes, draft } = located("緯度|経度", "139.45|35.34");
    expect(at).toMatchObject({ lng: 139.45, lat: 35.34 });
    expect(codes).toEqual(["coordinatesSwapped"]);
    expect(draft.problems[0]!.params).toMatchObject({ found: "139.45, 35.34" });
    expect(draft.verdict).toBe("ready");
  });

  test.each([
    ["X to the north, as surveyors write", "X座標|Y座標", true],
    ["X to the east, as GIS programs write", "X|Y", false],
  ])("metres of 系 IX, %s", (_, header, isNorthFirst) => {
    const plane =
      "+proj=tmerc +lat_0=36 +lon_0=139.833333333333 +k=0.9999 +ellps=GRS80 +units=m +no_defs";
    const [east, north] = proj4("WGS84", plane, [139.45, 35.34]);
    const cells = isNorthFirst ? `${north}|${east}` : `${east}|${north}`;
    const { at, codes, draft } = located(header, cells);
    expect(distanceM(at!.lng, at!.lat, 139.45, 35.34)).toBeLessThan(0.1);
    expect(codes).toEqual(["coordinatesConverted"]);
    expect(draft.problems[0]!.params!["found"]).toContain("EPSG:6677");
  });

  test("the old datum only where a person says so", () => {
    const { at, codes } = located("緯度|経度", "35.34|139.45", { ...TOWN, datum: "tokyo" });
    const [lng, lat] = toDegrees(4301)!(139.45, 35.34);
    expect(at).toMatchObject({ lng, lat });
    expect(distanceM(lng, lat, 139.45, 35.34)).toBeGreaterThan(430);
    expect(codes).toEqual(["coordinatesConverted"]);
  });
});

describe("positions that cannot be used", () => {
  test.each([
    ["0|0", "coordinatesZero", "0, 0"],
    ["34.87|135.60", "coordinatesOutsideTown", "34.87, 135.6"],
    ["53.3|-6.2", "coordinatesOutsideJapan", "53.3, -6.2"],
    ["abc|139.45", "coordinatesInvalid", "abc, 139.45"],
    ["12345.6|98765.4", "coordinatesInvalid", "12345.6, 98765.4"],
  ])("%s: %s, to be looked at, what was written kept", (cells, code, found) => {
    const { at, codes, draft } = located("緯度|経度", cells);
    expect(at).toBeNull();
    expect(codes).toEqual([code]);
    expect(draft.problems[0]!.params).toMatchObject({ name: "あ", found });
    expect(draft.verdict).toBe("review");
    const [lat, lng] = cells.split("|");
    expect(draft.fields.extra).toEqual({ 緯度: lat, 経度: lng });
  });

  test("a point of a map file far away is kept in words", () => {
    const table = handTable("名称", ["あ"]);
    const rows = table.rows.map((row) => ({ ...row, point: { lng: 135.6, lat: 34.87 } }));
    const [draft] = guessedDrafts({ ...table, rows }).drafts;
    expect(draft!.fields.extra).toEqual({ "位置（もとの値）": "34.87, 135.6" });
  });

  test("without a position an address is to be found, and neither is said as such", () => {
    expect(located("備考", "").codes).toEqual(["addressToLocate"]);
    const [draft] = guessedDrafts(handTable("名称|備考", ["あ|"])).drafts;
    expect(codesOf(draft)).toEqual(["coordinatesMissing"]);
    expect(draft!.verdict).toBe("review");
  });

  test("where the town is not known only Japan is", () => {
    const anywhere = { ...TOWN, bounds: null };
    expect(located("緯度|経度", "34.87|135.60", anywhere).at).toMatchObject({ lng: 135.6 });
    expect(located("緯度|経度", "53.3|-6.2", anywhere).codes).toEqual(["coordinatesOutsideJapan"]);
  });
});
