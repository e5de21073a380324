import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { PlaceDraft } from "../../../src/domain/intake/placeDraft.ts";
import type { Bounds } from "../../../src/domain/geo/lngLat.ts";
import { placeFault } from "../../../src/domain/places/placeFault.ts";
import { draftsOf } from "../../../src/formats/intake/draftsOf.ts";
import { foundTables } from "../../../src/formats/intake/foundTables.ts";
import { guessMapping } from "../../../src/formats/intake/guessMapping.ts";

const DATA = "../shared/data";
const hasData = existsSync(DATA);
if (!hasData) console.info(`${DATA} is not there: drafts of real files are not tried.`);

const KOSAI: Bounds = [137.45, 34.65, 137.6, 34.8];
const TAKAMATSU: Bounds = [133.9, 34.1, 134.25, 34.5];
const WAKAYAMA: Bounds = [135.0, 34.1, 135.35, 34.35];
const SABAE: Bounds = [136.1, 35.85, 136.35, 36.05];

/** All drafts of a file, of all its tables. */
async function draftsOfFile(path: string, bounds: Bounds | null): Promise<PlaceDraft[]> {
  const file = join(DATA, path);
  const { value } = await foundTables(readFileSync(file), basename(file));
  return (value ?? []).flatMap((table) => {
    const options = { bounds, today: "2026-04-01" };
    return [...draftsOf(table, guessMapping(table), options).drafts];
  });
}

function verdictsOf(drafts: readonly PlaceDraft[]): number[] {
  return (["ready", "review", "rejected"] as const).map(
    (each) => drafts.filter(({ verdict }) => verdict === each).length,
  );
}

/** The salons of an edition of 湖西市, by name and words. */
async function salonsOf(day: string): Promise<Set<string>> {
  const drafts = await draftsOfFile(`kosai/history/spot_${day}.geojson`, KOSAI);
  const salons = drafts.filter(({ fields }) => fields.kinds[0] === "salon");
  return new Set(salons.map(({ fields }) => `${fields.name} ${fields.kindDetail}`));
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function codesIn(drafts: readonly PlaceDraft[]): Record<string, number> {
  return countBy(drafts.flatMap(({ problems }) => problems.map(({ code }) => code)));
}

describe.skipIf(!hasData)("nine editions of 湖西市", () => {
  test.each([
    ["2018-03-06", [137, 0, 0]],
    ["2018-04-14", [164, 0, 0]],
    ["2019-03-07", [194, 2, 0]],
    ["2019-12-06", [194, 3, 0]],
    ["2021-02-04", [214, 3, 0]],
    ["2022-02-07", [208, 3, 0]],
    ["2023-01-17", [221, 3, 0]],
    ["2024-05-31", [337, 3, 2]],
    ["2025-03-31", [335, 3, 2]],
  ])("%s: ready, to be looked at, rejected", async (day, expected) => {
    const drafts = await draftsOfFile(`kosai/history/spot_${day}.geojson`, KOSAI);
    expect(verdictsOf(drafts)).toEqual(expected);
  });

  test("the kinds of the last one, and what is noticed", async () => {
    const drafts = await draftsOfFile("kosai/history/spot_2025-03-31.geojson", KOSAI);
    const usable = drafts.filter(({ verdict }) => verdict !== "rejected");
    expect(countBy(usable.map(({ fields }) => fields.kinds.join("+")))).toEqual({
      salon: 36,
      cafe: 10,
      ibasho: 18,
      exercise: 35,
      consultation: 21,
      learning: 5,
      careService: 125,
      other: 88,
    });
    expect(codesIn(drafts)).toEqual({
      openingAmongClosings: 3,
      statusFromText: 5,
      personalDataHidden: 6,
      placeholderRow: 2,
    });
  });

  test("the salons of 2023 are those of 2024 under the new schema", async () => {
    const [before, after] = [await salonsOf("2023-01-17"), await salonsOf("2024-05-31")];
    expect(before.size).toBe(25);
    expect([...before].filter((salon) => after.has(salon)).length).toBe(21);
  });
});

describe.skipIf(!hasData)("layers of 高松市 as workbooks", () => {
  test.each([
    ["community_center", [52, 0, 0]],
    ["regional_comprehensive_support_center", [7, 0, 0]],
    ["elderly_wedding_house", [10, 0, 0]],
    ["elderly_welfare_facility", [47, 0, 0]],
    ["aed_location", [450, 0, 0]],
    ["park", [310, 0, 0]],
    ["events", [51, 0, 0]],
    ["public_toilet", [169, 0, 0]],
    ["hospital", [616, 1, 0]],
  ])("%s", async (layer, expected) => {
    const drafts = await draftsOfFile(`takamatsu/facilities/${layer}/data.xlsx`, TAKAMATSU);
    expect(verdictsOf(drafts)).toEqual(expected);
  });

  test("the いこいの家 are 居場所 with days and hours; 包括 and its サブセンター differ", async () => {
    const [home] = await draftsOfFile(
      "takamatsu/facilities/elderly_wedding_house/data.xlsx",
      TAKAMATSU,
    );
    expect(home!.fields).toMatchObject({
      name: "老人いこいの家白梅荘",
      kinds: ["ibasho"],
      scheduleText: "月火水木金土日 09:00～18:00\n時間外利用可能",
    });
    const centres = await draftsOfFile(
      "takamatsu/facilities/regional_comprehensive_support_center/data.xlsx",
      TAKAMATSU,
    );
    expect(countBy(centres.map(({ fields }) => fields.kinds[0]))).toEqual({
      consultation: 2,
      branch: 5,
    });
  });

  test("two pages glued together come apart in the hospitals", async () => {
    const drafts = await draftsOfFile("takamatsu/facilities/hospital/date.xlsx", TAKAMATSU);
    expect(codesIn(drafts)["urlsInOneCell"]).toBe(21);
    expect(drafts[1]!.fields.url).toBe("http://www.kagawa-reha.net/");
  });

  test("a table of numbers of years has no places", async () => {
    const drafts = await draftsOfFile(
      "takamatsu/facilities/future_population_data/0068.xlsx",
      null,
    );
    expect(verdictsOf(drafts)).toEqual([0, 0, 11]);
  });
});

describe.skipIf(!hasData)("other lists", () => {
  test.each([
    ["wakayama/places/care_services_wakayama.csv", WAKAYAMA, [298, 4, 0]],
    ["sabae/places/care_services_sabae.csv", SABAE, [36, 0, 0]],
    ["sabae/gis_oer/extracted/sabae_store.csv", SABAE, [0, 60, 0]],
    ["quirks/172120_nonoichi_public_facility_57col.csv", null, [189, 0, 0]],
    ["quirks/hachioji_kosodateshisetuitiran.xlsx", null, [172, 0, 0]],
    ["quirks/hachioji_nurseryFacilities.csv", null, [172, 0, 0]],
    ["quirks/koriyama_nurseryData.csv", null, [157, 0, 0]],
    ["quirks/nara_hoikusyotouitiran.csv", null, [148, 1, 0]],
    ["quirks/toyama_nurseryFacilities.csv", null, [159, 1, 0]],
    ["quirks/takamatsu_events_output.csv", TAKAMATSU, [17, 0, 0]],
    ["quirks/chofu_public_facilities_sample.csv", null, [14, 0, 0]],
    ["quirks/saga_starbucks_addr.csv", null, [0, 10, 0]],
    ["quirks/A27P-16_13_tokyo_school_points.geojson", null, [1156, 0, 0]],
    ["takamatsu/old_linkdata_csv/0019.csv", TAKAMATSU, [9, 0, 0]],
  ] as const)("%s", async (path, bounds, expected) => {
    expect(verdictsOf(await draftsOfFile(path, bounds))).toEqual(expected);
  });

  test("和歌山市: positions of 0,0 and in another city are told, pages without http and mails stay text", async () => {
    const drafts = await draftsOfFile("wakayama/places/care_services_wakayama.csv", WAKAYAMA);
    expect(codesIn(drafts)).toEqual({
      coordinatesZero: 2,
      coordinatesOutsideTown: 2,
      cellKeptAsText: 17,
    });
    expect(drafts.every(({ fields }) => fields.kinds[0] === "careService")).toBe(true);
  });

  test("every usable draft of every list is a place that could be kept", async () => {
    const files = ["kosai/history", "quirks", "wakayama/places", "sabae/places", "urayasu/places"]
      .flatMap((folder) => readdirSync(join(DATA, folder)).map((name) => join(folder, name)))
      .filter((name) => /\.(csv|xlsx|xlsm|geojson)$/.test(name));
    expect(files.length).toBeGreaterThan(20);
    const faults: string[] = [];
    for (const file of files) {
      for (const { fields, verdict, source } of await draftsOfFile(file, null)) {
        const fault = verdict === "rejected" ? null : placeFault({ ...fields, id: "a" });
        if (fault !== null) faults.push(`${file} ${source.row}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
