import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { validateZoneSet } from "../../../src/domain/zones/validateZoneSet.ts";
import { zoneLabelPoint } from "../../../src/domain/zones/zoneLabelPoint.ts";
import { zoneLocator } from "../../../src/domain/zones/zoneLocator.ts";
import { readZones } from "../../../src/formats/zones/readZones.ts";
import { area, boxRing } from "../geo/drawnAreas.ts";
import { zoneSet } from "./zoneWorlds.ts";

test("zones that share a border are in order", () => {
  const set = zoneSet(area([boxRing(0, 0, 100, 100)]), area([boxRing(100, 0, 200, 100)]));
  expect(validateZoneSet(set)).toEqual([]);
});

test("an overlap of more than 100 m² is told with both names and its area", () => {
  const set = zoneSet(
    area([boxRing(0, 0, 100, 100)]),
    area([boxRing(500, 500, 600, 600)]),
    area([boxRing(80, 0, 200, 100)]),
  );
  expect(validateZoneSet(set)).toEqual([
    { code: "zonesOverlap", severity: "warning", params: { a: "A", b: "C", areaM2: 2000 } },
  ]);
});

test("a strip of less than 100 m² is only how the border was drawn", () => {
  const set = zoneSet(area([boxRing(0, 0, 100.9, 100)]), area([boxRing(100, 0, 200, 100)]));
  expect(validateZoneSet(set)).toEqual([]);
});

test("a zone without an area and a name used twice are told", () => {
  const { zones, ...set } = zoneSet(area([boxRing(0, 0, 100, 100)]), area(), area());
  const twice = { ...set, zones: [zones[0]!, { ...zones[1]!, name: "A" }, zones[2]!] };
  expect(validateZoneSet(twice)).toEqual([
    { code: "zoneEmpty", severity: "warning", params: { name: "A" } },
    { code: "zoneEmpty", severity: "warning", params: { name: "C" } },
    { code: "zoneNameRepeated", severity: "warning", params: { name: "A", count: 2 } },
  ]);
});

const DATA = "../shared/data";
const hasData = existsSync(DATA);
if (!hasData) console.info(`${DATA} is not there: the real districts are not tried.`);

function overlappingPairs(file: string): number {
  const set = readZones(readFileSync(`${DATA}/${file}`), { file }).value!;
  return validateZoneSet(set).filter(({ code }) => code === "zonesOverlap").length;
}

describe.skipIf(!hasData)("real 小学校区", () => {
  test("of 和歌山市 overlap in seven pairs, those of 高松市 in none", () => {
    expect(overlappingPairs("wakayama/districts/A27-21_wakayama.geojson")).toBe(7);
    expect(overlappingPairs("takamatsu/districts/A27-21_takamatsu.geojson")).toBe(0);
  });

  test("have the place of their name inside themselves", () => {
    const files = hasData ? readdirSync(`${DATA}/a27_2021_open`) : [];
    for (const file of files.filter((name) => name.endsWith(".geojson"))) {
      const set = readZones(readFileSync(`${DATA}/a27_2021_open/${file}`), { file }).value!;
      for (const zone of set.zones) {
        const [lng, lat] = zoneLabelPoint(zone)!;
        expect(zoneLocator({ ...set, zones: [zone] })(lng, lat)).toBe(0);
      }
    }
  });
});
