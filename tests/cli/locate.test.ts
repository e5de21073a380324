import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.ts";

const SAMPLE = resolve(import.meta.dirname, "../../public/towns/engawashi");
const TOWNS =
  "都道府県コード,都道府県名,市区町村コード,市区町村名,大字町丁目コード,大字町丁目名,緯度,経度,原典資料コード,大字・字・丁目区分コード\n30,和歌山県,30201,和歌山市,302010001000,葵町,34.21348,135.163085,0,1\n";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "engawa-locate-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe("locate", () => {
  test("adds position, fineness, bound and matched words to every row, and says what is to be looked at", async () => {
    const list = await written(
      "list.csv",
      "名称,住所\r\n本町お茶の間,縁側市本町三番地 2F\r\nどこか,縁側市本町9999\r\n−,-\r\n",
    );
    const { code, out, err } = await run("locate", list, "--addresses", SAMPLE);
    expect(code).toBe(0);
    const [header, first, second, third] = out.split("\r\n");
    expect(header).toBe("名称,住所,経度,緯度,位置の細かさ,ずれの見込みm,一致した住所,残り,確認");
    expect(first).toMatch(
      /^本町お茶の間,縁側市本町三番地 2F,137\.9\d+,34\.5\d+,号・地番,\d+,縁側市本町3,2F,$/,
    );
    expect(second).toMatch(/,町丁目,\d+,縁側市本町,9999,必要$/);
    expect(third).toBe("−,-,,,見つからない,,,-,必要");
    expect(err).toContain("3 件のうち、位置が決まったもの 1 件、人が確かめるもの 2 件です。");
  });

  test("reads a folder of downloaded files, a column by its name, and keeps a 経度 that is there", async () => {
    await mkdir(join(folder, "isj"), { recursive: true });
    await written("isj/30_2023.csv", TOWNS);
    const list = await written("own.csv", "場所の住所,経度,緯度\n和歌山市葵町1-1,135,34\n");
    const out = join(folder, "out.csv");
    const options = ["--addresses", join(folder, "isj"), "--column", "場所の住所", "--out", out];
    const { code, err } = await run("locate", list, ...options);
    expect(code).toBe(0);
    expect(err).toContain("に書きました");
    const [header, row] = (await readFile(out, "utf8")).split("\r\n");
    expect(header).toContain("場所の住所,経度,緯度,経度（住所から）,緯度（住所から）,");
    expect(row).toBe(
      "和歌山市葵町1-1,135,34,135.163085,34.21348,町丁目,,和歌山県和歌山市葵町,1-1,必要",
    );
  });

  test("takes the parts of an address that stand in columns of their own", async () => {
    const list = await written(
      "parts.csv",
      "名称,所在地_市区町村,所在地_町字,所在地_番地以下\nお茶の間,縁側市,本町,3番地\n",
    );
    const { out } = await run("locate", list, "--addresses", SAMPLE);
    expect(out).toContain("号・地番");
  });

  test("says what to write where list, addresses or column are missing", async () => {
    const list = await written("other.csv", "名称,人数\n縁側,3\n");
    const missing = [
      await run("locate"),
      await run("locate", list),
      await run("locate", join(folder, "none.csv"), "--addresses", SAMPLE),
      await run("locate", list, "--addresses", join(folder, "none")),
      await run("locate", list, "--addresses", SAMPLE),
    ];
    expect(missing.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(missing[4]!.err).toContain(
      "--column に見出しを書いてください。この表の見出し：名称、人数",
    );
  });

  test("a file without addresses ends with 1", async () => {
    const list = await written("list2.csv", "名称,住所\n縁側,本町1\n");
    const { code, err } = await run("locate", list, "--addresses", list);
    expect(code).toBe(1);
    expect(err).toContain("住所の位置のファイルとして読めません");
    expect(err).toContain("住所の位置がひとつも見つかりません");
  });
});

describe("make --addresses", () => {
  test("keeps the addresses around the town in its folder, and check tells them", async () => {
    const people = await written("people.csv", "id,lon,lat,population\na,135.163,34.2135,12\n");
    const far = `${TOWNS}30,和歌山県,30201,和歌山市,302010001000,遠い町,35.21348,136.163085,0,1\n`;
    const addresses = await written("30_2023.csv", far);
    const out = join(folder, "made");
    const options = ["--people", people, "--addresses", addresses, "--out", out];
    const attribution = ["--attribution", "addresses=位置参照情報 国土交通省（CC BY 4.0）"];
    const made = await run("make", "--name", "和歌山市", ...options, ...attribution);
    expect(made.code).toBe(0);
    expect((await run("check", out)).out).toContain("住所　　1 町字、0 番号");
    expect(JSON.parse(await readFile(join(out, "town.json"), "utf8"))).toMatchObject({
      layers: [
        { role: "zones" },
        { role: "people" },
        { role: "addresses", licence: "CC BY 4.0", redistribution: "allowed" },
      ],
    });
  });
});
