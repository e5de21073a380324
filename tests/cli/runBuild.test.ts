import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UsageError } from "../../src/cli/command.ts";
import { runBuild } from "../../src/cli/runBuild.ts";
import { writeSite } from "../../src/cli/writeSite.ts";
import { SMALL_OPEN_TOWN, smallSite } from "../formats/publicSite/smallSite.ts";
import { SMALL_TOWN } from "../formats/townFolder/smallTown.ts";
import { writtenTown } from "./writtenTown.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "engawa-build-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function build(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await runBuild(args, {
    out: (text) => said.push(text),
    err: (line) => said.push(line),
  });
  return { code, said: said.join("\n") };
}

test.each([
  [["--town", "x"], "--audience public"],
  [["--audience", "partners", "--town", "x"], "--audience public"],
  [["--audience", "public"], "まちデータのフォルダーを書いてください"],
  [["--audience", "public", "--town", "ない"], "「ない」がありません"],
  [["--audience", "public", "--town", "x", "--url", "www.example.jp"], "アドレスとして使えません"],
  [["--audience", "public", "--town", "x", "--url", "https://a.jp/?b"], "アドレスとして使えません"],
])("what cannot be done as written is told with what to write instead: %j", async (args, words) => {
  const { code, said } = await build(...args);
  expect(code).toBe(2);
  expect(said).toContain(words);
});

test("a town whose list may not be passed on gives no site, and nothing is written", async () => {
  const town = await writtenTown(join(folder, "town"), SMALL_TOWN, {});
  const manifest = await readFile(join(town, "town.json"), "utf8");
  const forbidden = manifest.replaceAll(
    '"redistribution": "allowed"',
    '"redistribution": "forbidden"',
  );
  await writeFile(join(town, "town.json"), forbidden);
  const out = join(folder, "site");
  const { code, said } = await build("--audience", "public", "--town", town, "--out", out);
  expect(code).toBe(1);
  expect(said).toContain("ほかへ配ることが許されていません");
  expect(await readdir(folder)).toEqual(["town"]);
});

test("a site takes the place of the one before, file by file", async () => {
  const out = join(folder, "site");
  const { files } = await smallSite(SMALL_OPEN_TOWN.places);
  await writeSite(out, new Map([...files, ["place/gone.html", new Uint8Array()]]));
  await writeSite(out, files);
  const there = await readdir(out, { recursive: true, withFileTypes: true });
  expect(there.filter((entry) => entry.isFile())).toHaveLength(files.size);
  expect(await readFile(join(out, "zones.html"))).toEqual(Buffer.from(files.get("zones.html")!));
});

test("a folder with other things in it is left alone", async () => {
  await writeFile(join(folder, "大事.txt"), "大事");
  const { files } = await smallSite(SMALL_OPEN_TOWN.places);
  await expect(writeSite(folder, files)).rejects.toThrow(UsageError);
  expect(await readdir(folder)).toEqual(["大事.txt"]);
});
