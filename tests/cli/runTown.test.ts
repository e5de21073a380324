import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Town } from "../../src/domain/town/town.ts";
import { writeTown } from "../../src/formats/townFolder/writeTown.ts";
import { zipTown } from "../../src/formats/townFolder/zipTown.ts";
import { SMALL_TOWN, SMALL_TOWN_FACTS, squareZone } from "../formats/townFolder/smallTown.ts";
import { run } from "./run.ts";
import { writtenTown } from "./writtenTown.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engawa-cli-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A town, the small one unless told, in a folder of its own, with some files replaced. */
async function townFolder(
  name: string,
  town: Town = SMALL_TOWN,
  changes: Readonly<Record<string, Uint8Array>> = {},
): Promise<string> {
  return writtenTown(join(folder, name), town, changes);
}

describe("what is wrongly written", () => {
  test.each([
    [["fly"], "「fly」という命令はありません"],
    [["check"], "まちデータのフォルダーを書いてください"],
    [["check", "/nowhere"], "「/nowhere」がありません"],
    [
      ["coverage", "x", "--kind", "salon"],
      "--kind という書き方はありません。使えるのは --kinds, --limit",
    ],
    [["coverage", "x", "--kinds", "shop"], "「shop」という種類はありません"],
    [["coverage", "x", "--limit", "near"], "--limit 500m"],
    [["coverage", "x", "--limit"], "--limit のあとに値を書いてください"],
    [["coverage", "x", "--class", "80+"], "65+, 75+, everyone, alone65, under15"],
    [["coverage", "x", "--walker", "dog"], "ordinary, unhurried, withStick, wheelchair"],
    [["distance", "x", "--from", "139.5", "--to", "139,35"], "「経度,緯度」の順"],
    [["distance", "x", "--from", "35.3,139.5", "--to", "139,35"], "「経度,緯度」の順"],
    [["make", "--name", "縁側町"], "--out に、まちデータを入れるフォルダー"],
    [["make", "--out", "x"], "--name に、まちの名前"],
    [
      ["make", "--name", "縁側町", "--out", "x", "--zones", "/nowhere.geojson"],
      "/nowhere.geojson」を開けません",
    ],
    [
      ["make", "--name", "縁側町", "--out", "x", "--street-nodes", "nodes.csv"],
      "--streets に道の表を書いてください",
    ],
    [["make", "--name", "縁側町", "--out", "x", "--as-of", "昨日"], "--as-of 2025-10-01"],
    [["make", "--name", "縁側町", "--out", "x", "--code", "1"], "6けた"],
    [["make", "--name", "縁側町", "--out", "x", "--zone-kind", "ward"], "elementarySchoolDistrict"],
  ])("%j is answered by what to write instead", async (args, sentence) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  test.each([[[]], [["--help"]], [["help"]]])(
    "%j is answered by what each command does, with an example",
    async (args) => {
      const { code, out, err } = await run(...args);
      expect(code).toBe(0);
      expect(err).toBe("");
      for (const name of ["make", "check", "coverage", "distance"]) {
        expect(out).toMatch(new RegExp(`^${name}　.+。\n　例：npm run town -- ${name} .+$`, "m"));
      }
    },
  );

  test("a command asked for help names all that may be written after it", async () => {
    const { code, out, err } = await run("make", "--help");
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toContain("　--name　まちの名前（必ず書く）");
    expect(out).toContain("　--street-nodes　道の表と番号で結ぶ点の表");
  });
});

describe("check", () => {
  test("says what a town has and ends well", async () => {
    const { code, out, err } = await run("check", await townFolder("whole"));
    expect(out).toContain("縁側町（架空の町）");
    expect(out).toContain("小学校区（school）2 区域");
    expect(out).toContain("すべての人 79 人、65歳以上 22 人（2025年10月1日、4 区画）");
    expect(out).toContain("場所　　2 か所（サロン 1、地域の縁側 1。位置なし 1、休止など 0）");
    expect(err).toContain("使えないものはありませんでした。");
    expect(code).toBe(0);
  });

  test("tells zones that overlap, people outside every zone and places far from every street", async () => {
    const [school] = SMALL_TOWN.zoneSets;
    const [place] = SMALL_TOWN.places;
    const zones = [
      squareZone("east", "東", 139.502, 0.002),
      squareZone("west", "西", 139.49, 0.013),
    ];
    const location = { ...place!.location!, lat: 35.31 };
    const path = await townFolder("findings", {
      ...SMALL_TOWN,
      zoneSets: [{ ...school!, zones }],
      places: [{ ...place!, location }],
    });
    const { code, err } = await run("check", path);
    expect(err).toContain("「東」と「西」が重なっています");
    expect(err).toMatch(/people\.json：\d+ 人は、「小学校区」のどの区域にも入っていません/);
    expect(err).toContain("places.json：「東の縁側」は、250 m以内に歩ける道がありません");
    expect(code).toBe(0);
  });

  test("ends with 1 where a file cannot be used", async () => {
    const { code, err } = await run(
      "check",
      await townFolder("broken", SMALL_TOWN, { "people.json": new Uint8Array(3) }),
    );
    expect(err).toContain("使えません　people.json");
    expect(err).toContain("使えないものが 1 件ありました。");
    expect(code).toBe(1);
  });

  test("opens a zip as well", async () => {
    const path = join(folder, "town.zip");
    await writeFile(path, zipTown(writeTown(SMALL_TOWN, SMALL_TOWN_FACTS)));
    expect((await run("check", path)).out).toContain("縁側町");
  });
});

describe("coverage", () => {
  test("writes the table with 圏域外 and 合計, then what produced it", async () => {
    const path = join(folder, "coverage.csv");
    const town = await townFolder("covered");
    const { code } = await run(
      "coverage",
      town,
      "--kinds",
      "engawa",
      "--class",
      "everyone",
      "--limit",
      "1km",
      "--out",
      path,
    );
    expect(code).toBe(0);
    const [table, notes] = (await readFile(path, "utf8")).split("\r\n\r\n");
    const rows = table!.split("\r\n").map((line) => line.split(","));
    expect(rows.map(([name]) => name)).toEqual(["\uFEFF小学校区", "東", "西", "圏域外", "合計"]);
    const column = (at: number) => rows.slice(1).map((row) => Number(row[at]));
    for (const at of [1, 2, 3]) {
      const [east, west, outside, whole] = column(at);
      expect(east! + west! + outside!).toBe(whole);
    }
    expect(column(1)[3]).toBe(79);
    expect(notes).toContain(
      "方法,道のりで計算した推計です（ふつうの足 80\u00a0m/分、1\u00a0km以内、境目をふくむ）。人口 2025年10月1日。",
    );
    expect(notes).toContain("まち,縁側町（架空の町）");
  });

  test("says which classes there are where one is not known", async () => {
    const { code, err } = await run("coverage", await townFolder("classes"), "--class", "75+");
    expect(code).toBe(1);
    expect(err).toContain("age75 がありません。--class には everyone, age65");
  });

  test("measures straight lines where that is asked", async () => {
    const { out } = await run(
      "coverage",
      await townFolder("straight"),
      "--straight",
      "--kinds",
      "縁側,サロン",
    );
    expect(out).toBe("");
    const again = await run(
      "coverage",
      join(folder, "straight"),
      "--straight",
      "--kinds",
      "地域の縁側,サロン",
    );
    expect(again.out).toContain("方法,直線距離（半径）で計算した推計です");
  });
});

describe("distance", () => {
  test("tells the way along the street and both legs, and gives it as GeoJSON", async () => {
    const town = await townFolder("walked");
    const { code, out, err } = await run(
      "distance",
      town,
      "--from",
      "139.4905,35.3003",
      "--to",
      "139.5001,35.302",
    );
    expect(code).toBe(0);
    expect(err).toMatch(/道のり　10\d\d\.\d m（ふつうの足で 1[34] 分）/);
    expect(err).toMatch(/出発点から道まで 3\d\.\d m、道から到着点まで 9\.\d m/);
    expect(JSON.parse(out)).toMatchObject({ type: "Feature", geometry: { type: "LineString" } });
  });

  test("walks straight from a file of streets", async () => {
    const path = join(folder, "streets.geojson");
    const line = {
      type: "LineString",
      coordinates: [
        [-51.2, -30],
        [-51.19, -30],
      ],
    };
    const features = [{ type: "Feature", properties: { highway: "footway" }, geometry: line }];
    await writeFile(path, JSON.stringify({ type: "FeatureCollection", features }));
    const { code, err } = await run("distance", path, "--from", "-51.2,-30", "--to", "-51.19,-30");
    expect(code).toBe(0);
    expect(err).toMatch(/道のり　96\d\.\d m/);
  });

  test("says which position has no street near it", async () => {
    const { code, err } = await run(
      "distance",
      join(folder, "walked"),
      "--from",
      "139.4905,35.3003",
      "--to",
      "139.4,35.4",
    );
    expect(code).toBe(1);
    expect(err).toContain("--to 139.4,35.4 から 250 m以内に、歩ける道がありません");
  });
});

describe("make", () => {
  test("makes a town that opens, with what was asked said of it", async () => {
    const zones = join(folder, "zones.geojson");
    await writeFile(zones, writeTown(SMALL_TOWN, SMALL_TOWN_FACTS).get("school.geojson")!);
    const places = join(folder, "places.csv");
    await writeFile(
      places,
      "名称,種別,緯度,経度\n本町サロン,サロン,35.3,139.5\n遠い縁側,縁側,34,135\n",
    );
    const people = join(folder, "people.csv");
    await writeFile(people, "id,lon,lat,population\na,139.5,35.3,12\nb,139.6,35.3,5\n");
    const out = join(folder, "made");
    const zoneArguments = ["--zones", zones, "--zone-kind", "careSphere", "--zone-name", "圏域"];
    const peopleArguments = ["--people", people, "--as-of", "2025-10-01"];
    const placeArguments = ["--places", places, "--attribution", "places=縁側町（CC BY 4.0）"];
    const files = [...zoneArguments, ...peopleArguments, ...placeArguments];
    const made = await run("make", "--name", "縁側町", ...files, "--out", out);
    expect(made.err).toContain("「遠い縁側」の位置がこのまちから10 kmより遠く");
    expect(made.err).toContain("「b」の 5 人は、位置（35.3, 139.6）がまちの外");
    expect(made.err).toContain("「人口」の使用条件が書かれていません");
    expect(made.code).toBe(0);
    const checked = await run("check", out);
    expect(checked.out).toContain("圏域（careSphere）2 区域");
    expect(checked.out).toContain("すべての人 12 人（2025年10月1日");
    const manifest: unknown = JSON.parse(await readFile(join(out, "town.json"), "utf8"));
    expect(manifest).toMatchObject({
      layers: [
        { role: "zones", redistribution: "unknown" },
        { role: "people", asOf: "2025-10-01" },
        { role: "places", licence: "CC BY 4.0", redistribution: "allowed" },
      ],
    });
  });

  test("makes nothing where no file tells where the town lies", async () => {
    const { code, err } = await run("make", "--name", "縁側町", "--out", join(folder, "nowhere"));
    expect(code).toBe(1);
    expect(err).toContain("まちがどこにあるかわかりません");
  });
});
