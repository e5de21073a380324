import { expect, test } from "vitest";
import type { ZoneCoverage } from "../../../src/domain/coverage/coverageResult.ts";
import { coverageCsv } from "../../../src/formats/coverageTable/coverageCsv.ts";
import {
  coverageTable,
  type CoverageTableSource,
} from "../../../src/formats/coverageTable/coverageTable.ts";
import { SMALL_TOWN } from "../townFolder/smallTown.ts";

const FIGURES: ZoneCoverage = {
  people: 300,
  covered: 190,
  uncovered: 100,
  unjoined: 10,
  meanM: 412.1,
  medianM: 380,
  p90M: Infinity,
  uncoveredThoughNear: 0,
  coveredByOtherZone: 0,
  placesInside: 1,
  nearestOutside: { placeIndex: 0, medianM: 601 },
};
const NOBODY: ZoneCoverage = {
  ...FIGURES,
  people: 0,
  covered: 0,
  uncovered: 0,
  unjoined: 0,
  meanM: null,
  medianM: null,
  p90M: null,
  placesInside: 0,
  nearestOutside: null,
};

function source(placeName: string): CoverageTableSource {
  const question = {
    layers: ["engawa"],
    limit: { unit: "minutes", value: 10 },
    walker: "unhurried",
    peopleClass: "age65",
    measure: "street",
    zoneSetId: "school",
  } as const;
  return {
    result: {
      question,
      limitM: 600,
      measured: "straightDetour",
      zones: [FIGURES, NOBODY],
      outside: NOBODY,
      total: FIGURES,
      placeCount: 1,
    },
    zoneSet: SMALL_TOWN.zoneSets[0]!,
    countedPlaces: [{ ...SMALL_TOWN.places[0]!, name: placeName }],
    placesInWords: "地域の縁側",
    manifest: SMALL_TOWN.manifest,
    peopleAsOf: "2025-10-01",
  };
}

test("has a row per zone, then 圏域外 and 合計; blanks where there is nobody, 道なし where no way leads", () => {
  const { rows } = coverageTable(source("東の縁側"));
  expect(rows).toEqual([
    ["東", 300, 190, 100, 33.3, 10, 420, 380, "道なし", 1, "東の縁側", 610],
    ["西", 0, 0, 0, "", 0, "", "", "", 0, "", ""],
    ["圏域外", 0, 0, 0, "", 0, "", "", "", 0, "", ""],
    ["合計", 300, 190, 100, 33.3, 10, 420, 380, "道なし", 1, "東の縁側", 610],
  ]);
});

test("names the way it was really measured, the walker, the limit and the day", () => {
  const { notes, header } = coverageTable(source("東の縁側"));
  expect(header[0]).toBe("小学校区");
  expect(header[1]).toBe("人口（65歳以上）");
  expect(Object.fromEntries(notes)["方法"]).toBe(
    "直線距離×1.3の推計です（ゆっくりの足 60\u00a0m/分、10分（600\u00a0m）以内、境目をふくむ）。人口 2025年10月1日。",
  );
});

test("is written for Excel: BOM, CRLF, and no cell that would run as a formula", () => {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    coverageCsv(coverageTable(source("=HYPERLINK(1)"))),
  );
  expect(text.startsWith("\uFEFF小学校区,")).toBe(true);
  expect(text).toContain(`,"'=HYPERLINK(1)",`);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});
