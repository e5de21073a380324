import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTown } from "../../src/cli/openTown.ts";
import { runTown } from "../../src/cli/runTown.ts";
import { answerQuestion } from "../../src/domain/coverage/answerQuestion.ts";
import type { CoverageResult } from "../../src/domain/coverage/coverageResult.ts";
import { prepareTown } from "../../src/domain/coverage/prepareTown.ts";
import type { Question } from "../../src/domain/coverage/question.ts";
import { distanceM } from "../../src/domain/geo/distanceM.ts";
import { networkIslands } from "../../src/domain/network/networkIslands.ts";
import type { PeopleClass } from "../../src/domain/people/peopleClass.ts";
import { isReachablePlace } from "../../src/domain/places/place.ts";
import type { PlaceKind } from "../../src/domain/places/placeKind.ts";
import type { Problem } from "../../src/domain/problem.ts";
import type { Town } from "../../src/domain/town/town.ts";
import { makeRealTown, REAL_DATA, type RealTown } from "./makeRealTown.ts";

const hasData = existsSync(REAL_DATA);
if (!hasData) console.warn(`実データの試験をとばします。${REAL_DATA} がありません。`);

interface Made {
  readonly town: Town;
  readonly problems: readonly Problem[];
  readonly said: string;
  readonly folder: string;
}

/** Makes a town into a folder as a person would, and opens it again. */
function made(name: RealTown): () => Made {
  let result: Made | null = null;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), `engawa-${name}-`));
    const lines: string[] = [];
    const keep = (line: string) => void lines.push(line);
    expect(await makeRealTown(name, folder, { out: keep, err: keep })).toBe(0);
    const { value, problems } = await openTown(folder, "");
    if (value === null) throw new Error(`${name} was made but cannot be opened.`);
    result = { town: value, problems, said: lines.join("\n"), folder };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => result!;
}

function total(town: Town, peopleClass: PeopleClass): number {
  return town.people?.cells.reduce((sum, cell) => sum + (cell.people[peopleClass] ?? 0), 0) ?? 0;
}

function answer(
  town: Town,
  kinds: readonly PlaceKind[],
  change: Partial<Question>,
): CoverageResult {
  const places = town.places.filter(
    (place) => isReachablePlace(place) && kinds.includes(place.kinds[0]),
  );
  const result = answerQuestion(prepareTown(town), places, {
    layers: ["other"],
    limit: { unit: "metres", value: 500 },
    walker: "ordinary",
    peopleClass: "everyone",
    measure: "street",
    zoneSetId: town.zoneSets[0]!.id,
    ...change,
  });
  if (result === null) throw new Error("The town has no people of this class.");
  return result;
}

/** Σ zones + 圏域外 = total, for every figure of people. */
function expectSums({ zones, outside, total: whole }: CoverageResult): void {
  for (const figure of ["people", "covered", "uncovered", "unjoined"] as const) {
    const sum = [...zones, outside].reduce((so, row) => so + row[figure], 0);
    expect(sum).toBe(whole[figure]);
  }
  expect(whole.covered + whole.uncovered + whole.unjoined).toBe(whole.people);
}

describe.skipIf(!hasData)("浦安市: streets, 500 m meshes, 町丁, care places", () => {
  const urayasu = made("urayasu");

  test("has its people of 2015 to one in a hundred (census: 164,024), cut at the boundary", () => {
    expect(total(urayasu().town, "everyone")).toBeGreaterThan(162_400);
    expect(total(urayasu().town, "everyone")).toBeLessThan(165_700);
    expect(urayasu().said).toMatch(/まちの外にいる \d+ 人を除きました/);
  });

  test("has 457 km of streets without the motorways, nearly all of them joined", () => {
    const { network } = urayasu().town;
    const streetKm = network!.edgeLengthCm.reduce((sum, length) => sum + length, 0) / 100_000;
    // 457.19 km less 3.23 km of motorways and slip roads, as the table states its lengths
    expect(streetKm).toBeCloseTo(453.96, 1);
    expect(networkIslands(network!).islands[0]!.streetM / 10 / streetKm).toBeGreaterThan(98);
  });

  test("takes every edge of the table: its ids are those of the nodes, its lines end there", () => {
    const { said } = urayasu();
    expect(said).not.toMatch(/edges\.geojson|nodes\.csv/);
  });

  test("every person of the counts stands at one demand point", () => {
    const { town } = urayasu();
    const demand = prepareTown(town).demand!;
    expect(demand.people.everyone!.reduce((sum, people) => sum + people, 0)).toBe(
      total(town, "everyone"),
    );
  });

  test("the farther one walks the more are covered, and streets cover fewer than straight lines", () => {
    const { town } = urayasu();
    const kinds = ["careService"] as const;
    const near = answer(town, kinds, {});
    const far = answer(town, kinds, { limit: { unit: "metres", value: 800 } });
    const straight = answer(town, kinds, {
      measure: "straight",
      limit: { unit: "metres", value: 800 },
    });
    for (const result of [near, far, straight]) expectSums(result);
    expect(near.measured).toBe("street");
    expect(near.total.covered).toBeLessThan(far.total.covered);
    expect(far.total.covered).toBeLessThan(straight.total.covered);
    // 33 care places in a built-up city of 17 km²: between a fifth and half of all people within 500 m
    const share = near.total.covered / near.total.people;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.5);
  });

  test("nearly all people live on a street, in a 町丁", () => {
    const { total: whole, outside } = answer(urayasu().town, ["careService"], {});
    expect(whole.unjoined / whole.people).toBeLessThan(0.005);
    expect(outside.people / whole.people).toBeLessThan(0.005);
  });
});

describe.skipIf(!hasData)("高松市: 50 小学校区, people by town and age, no streets", () => {
  const takamatsu = made("takamatsu");

  test("counts all 418,129 people but those of one town whose position is wrong, and says which", () => {
    expect(total(takamatsu().town, "everyone")).toBe(418_129 - 1311);
    expect(total(takamatsu().town, "age65")).toBe(120_999 - 393);
    expect(takamatsu().town.people?.asOf).toBe("2026-02-01");
    expect(takamatsu().said).toContain(
      "「松島町３丁目」の 1311 人は、位置（34.069518, 134.069518）がまちの外",
    );
  });

  test("has 50 districts and the places of eight files with their opening hours", () => {
    const { zoneSets, places } = takamatsu().town;
    expect(zoneSets[0]).toMatchObject({ name: "小学校区", kind: "elementarySchoolDistrict" });
    expect(zoneSets[0]?.zones).toHaveLength(50);
    expect(places.filter(({ kinds }) => kinds[0] === "communityCentre").length).toBeGreaterThan(52);
    expect(places.filter(({ kinds }) => kinds[0] === "branch")).toHaveLength(5);
    expect(places.find(({ name }) => name === "老人いこいの家白梅荘")).toMatchObject({
      kinds: ["ibasho"],
      scheduleText: "月火水木金土日 09:00～18:00\n時間外利用可能",
    });
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  test("answers a question along streets as straight line × 1.3, declared", () => {
    const result = answer(takamatsu().town, ["communityCentre"], {
      peopleClass: "age65",
      limit: { unit: "metres", value: 800 },
    });
    expect(result.measured).toBe("straightDetour");
    expectSums(result);
    expect(result.total.unjoined).toBe(0);
    // one community centre per district, most towns counted at one point: more than half, not all
    const share = result.total.covered / result.total.people;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.85);
  });

  test("the CSV says so below the table, with day and credits", async () => {
    const lines: string[] = [];
    const terminal = { out: (text: string) => void lines.push(text), err: () => undefined };
    expect(
      await runTown(["coverage", takamatsu().folder, "--kinds", "communityCentre"], terminal),
    ).toBe(0);
    const csv = lines.join("");
    expect(csv).toContain("方法,直線距離×1.3の推計です");
    expect(csv).toContain("基準日,人口 2026年2月1日");
    expect(csv).toContain("高松市（CC BY 4.0）");
    expect(csv.split("\r\n")[0]).toMatch(/^小学校区,人口（65歳以上）,届く人,届かない人,/);
  });
});

describe.skipIf(!hasData)(
  "湖西市: 6 小学校区 and the places of 2025, no people, no streets",
  () => {
    const kosai = made("kosai");

    test("maps every place to a kind of ours without a question", () => {
      const { places } = kosai().town;
      expect(places).toHaveLength(338);
      const count = (kind: PlaceKind) => places.filter(({ kinds }) => kinds[0] === kind).length;
      expect([count("salon"), count("ibasho"), count("cafe"), count("exercise")]).toEqual([
        36, 18, 10, 35,
      ]);
      expect(kosai().said).not.toContain("種別");
      expect(places.filter(({ status }) => status.state === "suspended")).toHaveLength(5);
    });

    test("leaves the two template rows out and says so", () => {
      expect(kosai().said).toContain("339件目：「TEMPL」は見本の行");
      expect(kosai().said).toContain("340件目：「DUMY」は見本の行");
    });

    test("says that access cannot be told without people", async () => {
      expect(kosai().problems.map(({ code, params }) => `${code} ${params?.["role"]}`)).toContain(
        "layerMissing people",
      );
      const lines: string[] = [];
      const terminal = { out: () => undefined, err: (line: string) => void lines.push(line) };
      expect(await runTown(["coverage", kosai().folder], terminal)).toBe(1);
      expect(lines.join("\n")).toContain("人口がありません");
    });
  },
);

describe.skipIf(!hasData).each([
  ["monaco", 100, 160],
  ["andorra", 600, 1000],
  ["liechtenstein", 900, 1300],
] as const)("%s: a raw pbf alone", (name, leastKm, mostKm) => {
  const town = made(name);

  test("has its streets, a base map and one zone around them", () => {
    const { network, basemap, zoneSets, manifest } = town().town;
    const streetKm = network!.edgeLengthCm.reduce((sum, length) => sum + length, 0) / 100_000;
    expect(streetKm).toBeGreaterThan(leastKm);
    expect(streetKm).toBeLessThan(mostKm);
    expect(basemap!.features.length).toBeGreaterThan(100);
    expect(zoneSets.map((set) => set.zones.map((zone) => zone.name))).toEqual([["全域"]]);
    expect(manifest.layers.find(({ role }) => role === "network")).toMatchObject({
      licence: "ODbL 1.0",
      attribution: "© OpenStreetMap contributors",
    });
  });
});

const Way = v.object({
  properties: v.object({ distanceM: v.number(), startLegM: v.number(), endLegM: v.number() }),
  geometry: v.object({
    type: v.literal("LineString"),
    coordinates: v.array(v.strictTuple([v.number(), v.number()])),
  }),
});

describe.skipIf(!hasData)("distance, straight from monaco.pbf", () => {
  const pbf = join(REAL_DATA, "osm_world/monaco.pbf");
  const from = [7.4199, 43.7314] as const;
  const to = [7.4275, 43.7395] as const;

  test("tells metres with both legs apart, and writes the way as GeoJSON", async () => {
    const folder = await mkdtemp(join(tmpdir(), "engawa-walk-"));
    const out = join(folder, "way.geojson");
    const said: string[] = [];
    const terminal = {
      out: (text: string) => void said.push(text),
      err: (line: string) => void said.push(line),
    };
    const written = ["--from", from.join(","), "--to", to.join(","), "--out", out];
    expect(await runTown(["distance", pbf, ...written], terminal)).toBe(0);
    const { properties, geometry } = v.parse(Way, JSON.parse(await readFile(out, "utf8")));
    await rm(folder, { recursive: true, force: true });
    const { distanceM: walkedM, startLegM, endLegM } = properties;
    expect(said[0]).toContain(`道のり　${walkedM.toFixed(1)} m`);
    expect(said[2]).toContain(
      `出発点から道まで ${startLegM.toFixed(1)} m、道から到着点まで ${endLegM.toFixed(1)} m`,
    );
    const path = geometry.coordinates;
    expect(path[0]).toEqual(from);
    expect(path.at(-1)).toEqual(to);
    const pieces = path.slice(1).map((position, i) => distanceM(...path[i]!, ...position));
    expect(pieces[0]).toBeCloseTo(startLegM, 1);
    expect(pieces.at(-1)).toBeCloseTo(endLegM, 1);
    const drawnM = pieces.reduce((sum, piece) => sum + piece);
    expect(Math.abs(drawnM - walkedM)).toBeLessThan(1);
    expect(walkedM).toBeGreaterThan(distanceM(...from, ...to));
  });
});

describe.skipIf(!hasData)("Porto Alegre: a pbf and people on hexagons", () => {
  const portoAlegre = made("portoAlegre");

  test("counts all 812,935 people, nearly all of them near a street", () => {
    const result = answer(portoAlegre().town, ["communityCentre"], {
      limit: { unit: "minutes", value: 15 },
    });
    expectSums(result);
    expect(result.total.people).toBe(812_935);
    expect(result.total.unjoined).toBeLessThan(100);
    expect(result.limitM).toBe(1200);
    // a handful of landmarks, most in the old centre: some tenths of a city of 490 km²
    const share = result.total.covered / result.total.people;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.5);
  });
});
