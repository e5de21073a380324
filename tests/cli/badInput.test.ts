import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Position } from "geojson";
import proj4 from "proj4";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readManifest } from "../../src/formats/townFolder/readManifest.ts";
import { writeTown } from "../../src/formats/townFolder/writeTown.ts";
import { SMALL_TOWN, SMALL_TOWN_FACTS } from "../formats/townFolder/smallTown.ts";
import { run } from "./run.ts";
import { writtenTown } from "./writtenTown.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engawa-bad-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Planes of the law, as written by hand: origin in degrees, scale on its meridian. */
const PLANES = [
  { code: 6674, origin: [36, 136], town: [136.18, 35.94] },
  { code: 6669, origin: [33, 129.5], town: [129.87, 32.75] },
] as const;
/** On the square of the small town, its streets and its people. */
const HERE = [139.5, 35.3] as const;

function inPlane([lat, lng]: readonly [number, number]): (position: Position) => Position {
  const plane = `+proj=tmerc +lat_0=${lat} +lon_0=${lng} +k=0.9999 +ellps=GRS80 +units=m`;
  return (position) => proj4("WGS84", plane, position);
}

/** A square of 0.02° to the side around a position, drawn some other way. */
function squareAround(
  [lng, lat]: readonly [number, number],
  drawn: (position: Position) => Position = (position) => position,
): Position[] {
  const corners = [
    [lng - 0.01, lat - 0.01],
    [lng + 0.01, lat - 0.01],
    [lng + 0.01, lat + 0.01],
    [lng - 0.01, lat + 0.01],
    [lng - 0.01, lat - 0.01],
  ];
  return corners.map(drawn);
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** A GeoJSON file of one feature, with the old `crs` member where a code is given. */
function feature(type: string, coordinates: unknown, epsg?: number, properties = {}): string {
  const crs = { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${epsg}` } };
  return JSON.stringify({
    type: "FeatureCollection",
    ...(epsg === undefined ? {} : { crs }),
    features: [
      {
        type: "Feature",
        properties: { name: "本町", ...properties },
        geometry: { type, coordinates },
      },
    ],
  });
}

/** `make` with these options into a new folder. */
async function make(name: string, ...options: string[]) {
  const out = join(folder, name);
  return { ...(await run("make", "--name", "縁側町", ...options, "--out", out)), folder: out };
}

async function boundsOf(town: string): Promise<readonly number[]> {
  return readManifest(await readFile(join(town, "town.json"))).value!.bounds;
}

function expectAround(
  bounds: readonly number[],
  [lng, lat]: readonly [number, number],
  off = 1e-6,
) {
  const expected = [lng - 0.01, lat - 0.01, lng + 0.01, lat + 0.01];
  expected.forEach((degrees, side) => expect(Math.abs(bounds[side]! - degrees)).toBeLessThan(off));
}

describe("zones that are not in degrees", () => {
  test.each(PLANES)(
    "EPSG:$code, declared, are converted and said",
    async ({ code, origin, town }) => {
      const square = squareAround(town, inPlane(origin));
      const zones = await file(`declared${code}.geojson`, feature("Polygon", [square], code));
      const made = await make(`declared${code}`, "--zones", zones);
      expect(made.err).toContain(
        `確かめてください　declared${code}.geojson：座標が別の決まり（EPSG:${code}）で書かれていたので、緯度・経度に変えて使いました。位置を地図で確かめてください。`,
      );
      expect(made.code).toBe(0);
      expectAround(await boundsOf(made.folder), town);
      const checked = await run("check", made.folder);
      expect(checked.out).toContain("1 区域");
      expect(checked.err).not.toContain("座標");
    },
  );

  test.each(PLANES)(
    "EPSG:$code, not declared, are refused; the town is made of the rest",
    async ({ code, origin, town: [lng, lat] }) => {
      const square = squareAround([lng, lat], inPlane(origin));
      const zones = await file(`bare${code}.geojson`, feature("Polygon", [square]));
      const people = await file(
        "people.csv",
        `id,lon,lat,population_2020\na,${lng},${lat},7\nb,${lng + 0.001},${lat},5\n`,
      );
      const made = await make(`bare${code}`, "--zones", zones, "--people", people);
      const found = square[0]!.map(String).join(", ");
      expect(made.err).toContain(
        `使えません　bare${code}.geojson：座標が緯度・経度ではないようです（${found}）。このファイルは使わず、ほかのファイルは使いました。緯度・経度（JGD2011・WGS84）に変えてから入れてください。`,
      );
      expect(made.code).toBe(1);
      const checked = await run("check", made.folder);
      expect(checked.out).toContain("全域（whole）1 区域");
      expect(checked.out).toContain("すべての人 12 人");
    },
  );

  test("longitude and latitude the wrong way round are turned and said", async () => {
    const square = squareAround(HERE, ([lng, lat]) => [lat!, lng!]);
    const zones = await file("swapped.geojson", feature("Polygon", [square]));
    const made = await make("swapped", "--zones", zones);
    expect(made.err).toContain(
      "確かめてください　swapped.geojson：緯度と経度が入れかわっていたので、入れかえて使いました。位置を地図で確かめてください。",
    );
    expect(made.code).toBe(0);
    expectAround(await boundsOf(made.folder), HERE);
  });

  test("Tokyo datum, declared, is moved 400 m to where it belongs, and said", async () => {
    const zones = await file("tokyo.geojson", feature("Polygon", [squareAround(HERE)], 4301));
    const made = await make("tokyo", "--zones", zones);
    expect(made.err).toContain("確かめてください　tokyo.geojson：座標が別の決まり（EPSG:4301）で");
    const [lng, lat] = HERE;
    // the short formula of surveyors, good to some metres
    const moved = [
      lng - lat * 0.000046038 - lng * 0.000083043 + 0.01004,
      lat - lat * 0.00010695 + lng * 0.000017464 + 0.0046017,
    ] as const;
    expect(Math.abs(moved[1] - lat)).toBeGreaterThan(0.003);
    expectAround(await boundsOf(made.folder), moved, 0.0001);
  });

  test("in a town folder, where nothing converts them, they cost only the zones", async () => {
    const square = squareAround([136.18, 35.94], inPlane([36, 136]));
    const content = new TextEncoder().encode(feature("Polygon", [square], 6674));
    const town = await writtenTown(join(folder, "folder"), SMALL_TOWN, {
      "school.geojson": content,
    });
    const { code, out, err } = await run("check", town);
    expect(err).toContain(
      "使えません　school.geojson：座標が緯度・経度ではないようです（EPSG:6674）。このファイルは使わず、ほかのファイルは使いました。",
    );
    expect(out).not.toContain("区域");
    expect(out).toContain("場所　　2 か所");
    expect(code).toBe(1);
  });
});

describe("streets and places that are not in degrees", () => {
  const [{ origin, town }] = PLANES;
  const line = [town, [town[0] + 0.01, town[1]]].map((position) => inPlane(origin)([...position]));

  test("declared streets are converted", async () => {
    const streets = await file("streets6674.geojson", feature("LineString", line, 6674));
    const made = await make("streets6674", "--streets", streets);
    expect(made.err).toContain("streets6674.geojson：座標が別の決まり（EPSG:6674）で");
    expect(made.code).toBe(0);
    const walked = await run(
      "distance",
      made.folder,
      "--from",
      "136.18,35.94",
      "--to",
      "136.19,35.94",
    );
    expect(walked.err).toMatch(/道のり　90[12]\.\d m/);
  });

  test("undeclared streets are refused, and then the town has none", async () => {
    const zones = await file("zones.geojson", feature("Polygon", [squareAround(town)]));
    const streets = await file("streets.geojson", feature("LineString", line));
    const made = await make("streets", "--zones", zones, "--streets", streets);
    expect(made.err).toContain("使えません　streets.geojson：座標が緯度・経度ではないようです");
    expect(made.out).not.toContain("道　");
    expect(made.code).toBe(1);
  });

  test("streets of another town are refused, with their length", async () => {
    const zones = await file("zones.geojson", feature("Polygon", [squareAround(town)]));
    const elsewhere = [HERE, [HERE[0] + 0.01, HERE[1]]];
    const streets = await file("elsewhere.geojson", feature("LineString", elsewhere));
    const made = await make("elsewhere", "--zones", zones, "--streets", streets);
    expect(made.err).toContain(
      "使えません　elsewhere.geojson：道が、すべてまちから1.5 kmより遠くにあります（0.9 km）。道は使わず、直線距離×1.3の推計にします。",
    );
    expect(made.code).toBe(1);
  });

  test("declared places are converted; undeclared ones stay in the list, told one by one", async () => {
    const zones = await file("zones.geojson", feature("Polygon", [squareAround(town)]));
    const point = inPlane(origin)([...town]);
    const declared = await file("declared.geojson", feature("Point", point, 6674));
    const bare = await file("bare.geojson", feature("Point", point));
    const made = await make("places", "--zones", zones, "--places", declared, "--places", bare);
    expect(made.err).toContain("declared.geojson：座標が別の決まり（EPSG:6674）で");
    expect(made.err).toContain(
      `bare.geojson 1件目：「本町」の位置として読めません（${point[1]}, ${point[0]}）。一覧には残し、地図には置いていません。緯度と経度を数字で入れてください。`,
    );
    expect(made.out).toContain("場所　　2 か所（その他 2。位置なし 1、休止など 0）");
    expect(made.code).toBe(0);
  });
});

describe("a network file", () => {
  const whole = writeTown(SMALL_TOWN, SMALL_TOWN_FACTS).get("network.bin")!;
  const otherVersion = Uint8Array.from(whole);
  otherVersion[8] = 9;
  const altered = Uint8Array.from(whole);
  altered[whole.length - 1]! ^= 1;

  test.each([
    [
      "of another version",
      otherVersion,
      "network.bin：道のデータの版（9）を知りません。道は使わず、直線距離×1.3の推計にします。新しいえんがわマップで開くか、道のデータを作り直してください。",
    ],
    [
      "that is cut",
      whole.subarray(0, whole.length - 9),
      "network.bin：道のデータが途中で切れています。道は使わず、直線距離×1.3の推計にします。もとのファイルをもう一度写してください。",
    ],
    [
      "that was changed",
      altered,
      "network.bin：道のデータの中身が壊れています。道は使わず、直線距離×1.3の推計にします。もとのファイルをもう一度写してください。",
    ],
  ])("%s is refused, the rest is used", async (name, bytes, sentence) => {
    const town = await writtenTown(join(folder, name), SMALL_TOWN, { "network.bin": bytes });
    const { code, out, err } = await run("check", town);
    expect(err).toContain(`使えません　${sentence}`);
    expect(out).not.toContain("道　");
    expect(out).toContain("小学校区（school）2 区域");
    expect(code).toBe(1);
    const covered = await run("coverage", town, "--class", "everyone");
    expect(covered.err).toContain(sentence);
    expect(covered.out).toContain("直線距離×1.3の推計です");
    expect((await run("distance", town, "--from", "139.5,35.3", "--to", "139.51,35.3")).code).toBe(
      1,
    );
  });
});

describe("a mesh file with suppressed values", () => {
  const SUPPRESSED =
    "0とはせず、わからないものとして扱いました。秘匿のない人口（町丁・字別など）があれば、それに替えてください。";

  test("of one mesh a row: the row and column are told, nothing becomes 0", async () => {
    const people = await file(
      "mesh.csv",
      "メッシュコード,人口総数,65歳以上人口\n523974601,40,*\n523974602,X,X\n523974603,30,9\n",
    );
    const zones = await file("meshZones.geojson", feature("Polygon", [squareAround(HERE)]));
    const made = await make("mesh", "--zones", zones, "--people", people, "--as-of", "2020-10-01");
    for (const [row, column, found] of [
      [2, "65歳以上人口", "*"],
      [3, "人口総数", "X"],
      [3, "65歳以上人口", "X"],
    ] as const) {
      expect(made.err).toContain(
        `mesh.csv ${row}行目 「${column}」：秘匿された値です（${found}）。${SUPPRESSED}`,
      );
    }
    expect(made.code).toBe(0);
    const { out } = await run("check", made.folder);
    expect(out).toContain("2 区画");
  });

  test("of 地域メッシュ統計: a suppressed mesh goes with the one that holds its people", async () => {
    const people = await file(
      "tblT001141.txt",
      [
        "KEY_CODE,HTKSYORI,HTKSAKI,GASSAN,T001141001,T001141019",
        ",,,,人口（総数）,65歳以上人口　総数",
        "523974601,1,,523974602,40,12",
        "523974602,2,523974601,,9,*",
        "523974603,2,,,3,*",
      ].join("\r\n"),
    );
    const made = await make(
      "estat",
      "--people",
      people,
      "--zones",
      join(folder, "meshZones.geojson"),
    );
    expect(made.err).toContain(
      "tblT001141.txt：秘匿された 1 個のメッシュは、合算先のメッシュとまとめて1つの範囲として数えました",
    );
    expect(made.err).toContain(
      `tblT001141.txt 5行目：秘匿された値です（523974603）。${SUPPRESSED}`,
    );
    expect(made.code).toBe(0);
  });
});

describe("a place at 0,0 or in another prefecture", () => {
  const ZERO =
    "「零の縁側」の位置が 0, 0 になっています。一覧には残し、地図には置いていません。緯度と経度を入れてください。";
  const FAR =
    "「遠い縁側」の位置がこのまちから10 kmより遠くにあります（34.69, 135.5）。一覧には残し、地図には置いていません。住所を見て、位置を直してください。";

  test("in a list given to make: told by row, kept in the list", async () => {
    const zones = await file("placeZones.geojson", feature("Polygon", [squareAround(HERE)]));
    const places = await file(
      "places.csv",
      "名称,種別,緯度,経度\n零の縁側,縁側,0,0\n本町の縁側,縁側,35.3,139.5\n遠い縁側,縁側,34.69,135.5\n",
    );
    const made = await make("placed", "--zones", zones, "--places", places);
    expect(made.err).toContain(`places.csv 2行目：${ZERO}`);
    expect(made.err).toContain(`places.csv 4行目：${FAR}`);
    expect(made.out).toContain("場所　　3 か所（地域の縁側 3。位置なし 2、休止など 0）");
    expect(made.code).toBe(0);
  });

  test("in a town folder: told by check, kept in the list", async () => {
    const [place] = SMALL_TOWN.places;
    const at = (id: string, name: string, lng: number, lat: number) => ({
      ...place!,
      id,
      name,
      location: { lng, lat, precision: "exact" as const },
    });
    const places = [at("a", "零の縁側", 0, 0), at("b", "遠い縁側", 135.5, 34.69)];
    const town = await writtenTown(join(folder, "misplaced"), { ...SMALL_TOWN, places }, {});
    const { code, out, err } = await run("check", town);
    expect(err).toContain(`places.json 1件目：${ZERO}`);
    expect(err).toContain(`places.json 2件目：${FAR}`);
    expect(out).toContain("位置なし 2");
    expect(code).toBe(0);
  });

  test("in a list of candidate sites: told by row, left out", async () => {
    const zones = await file("placeZones.geojson", feature("Polygon", [squareAround(HERE)]));
    const candidates = await file(
      "candidates.csv",
      "名称,種別,緯度,経度\n零の縁側,空き家,0,0\n本町公民館,公民館,35.3,139.5\n遠い縁側,空き家,34.69,135.5\n",
    );
    const made = await make("candidates", "--zones", zones, "--candidates", candidates);
    for (const [row, name, found] of [
      [2, "零の縁側", "0, 0"],
      [4, "遠い縁側", "34.69, 135.5"],
    ]) {
      expect(made.err).toContain(
        `candidates.csv ${row}行目：「${name}」の位置がわからないか、まちから遠すぎます（${found}）。候補地に入れていません。ほかの候補地は入れました。緯度と経度を直してください。`,
      );
    }
    expect(made.out).toContain("候補地　1 か所");
    expect(made.code).toBe(0);
  });
});
