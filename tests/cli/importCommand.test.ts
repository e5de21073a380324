import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Encoding from "encoding-japanese";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SMALL_TOWN } from "../formats/townFolder/smallTown.ts";
import { run } from "./run.ts";
import { writtenTown } from "./writtenTown.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engawa-import-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A list as a 社協 keeps it, in Shift_JIS. */
async function list(name: string, ...lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  const codes = Encoding.convert(Encoding.stringToCode(lines.join("\r\n")), "SJIS", "UNICODE");
  await writeFile(path, Uint8Array.from(codes));
  return path;
}

test("a list becomes places, with what was found of its form", async () => {
  const path = await list(
    "サロン一覧.csv",
    "令和8年度 ふれあいサロン一覧,,,,",
    "サロン名,会場,開催日,緯度,経度",
    "みどり会,公民館,毎月第2・4水曜日 10時～12時,35.301,139.501",
    "あおば会,三島宅,毎週金曜,35.302,139.502",
    ",,毎週水曜,35.303,139.503",
  );
  const { code, out, err } = await run("import", path);
  expect(code).toBe(0);
  const report: unknown = JSON.parse(out);
  expect(report).toMatchObject({
    file: "サロン一覧.csv",
    problems: [],
    tables: [
      {
        format: "csv",
        encoding: "shift_jis",
        headerRow: 2,
        layout: null,
        usualKind: "salon",
        columns: [
          { header: "サロン名", use: "name" },
          { header: "会場", use: "venue" },
          { header: "開催日", use: "scheduleText" },
          { header: "緯度", use: "lat" },
          { header: "経度", use: "lng" },
        ],
        counts: { ready: 2, review: 0, rejected: 1 },
        places: [
          {
            row: 3,
            verdict: "ready",
            name: "みどり会",
            kinds: ["salon"],
            location: { lng: 139.501, lat: 35.301, precision: "exact" },
            schedules: [{ certainty: "understood" }],
            problems: [],
          },
          { row: 4, privateHome: true, problems: [{ code: "personalDataHidden" }] },
          { row: 5, verdict: "rejected", problems: [{ code: "rowWithoutPlace" }] },
        ],
        problems: [{ code: "personalDataInTable" }],
      },
    ],
  });
  expect(err).toContain("そのまま使える行 2 件、確かめる行 0 件、使えない行 1 件");
});

test("a town says which positions are its own", async () => {
  const town = await writtenTown(join(folder, "town"), SMALL_TOWN, {});
  const path = await list("a.csv", "名称,緯度,経度", "あ,35.301,139.501", "い,34.87,135.60");
  const { out } = await run("import", path, "--town", town);
  const report: unknown = JSON.parse(out);
  expect(report).toMatchObject({
    tables: [
      {
        places: [
          { verdict: "ready" },
          { verdict: "review", location: null, problems: [{ code: "coordinatesOutsideTown" }] },
        ],
      },
    ],
  });
});

test("a table of people is refused, and none of its cells is said", async () => {
  const path = await list("b.csv", "氏名,生年月日,要介護度", "山田花子,昭和15年3月3日,要介護2");
  const { code, out, err } = await run("import", path);
  expect(code).toBe(1);
  expect(out + err).not.toContain("山田");
  expect(err).toContain("人の名簿");
});

test("what is no list, or not there, is said", async () => {
  await writeFile(join(folder, "c.csv"), "");
  expect((await run("import", join(folder, "c.csv"))).code).toBe(1);
  expect((await run("import", join(folder, "nowhere.csv"))).code).toBe(2);
  expect((await run("import")).code).toBe(2);
  expect((await run("import", join(folder, "c.csv"), "--datum", "wgs")).code).toBe(2);
});
