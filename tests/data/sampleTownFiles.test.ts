import { expect, test } from "vitest";
import { makeTown } from "../../data/makeTown.ts";
import { sha256Hex } from "../../src/formats/townFolder/sha256Hex.ts";
import { writeTown } from "../../src/formats/townFolder/writeTown.ts";
import { committedFiles, readSampleTown } from "./readSampleTown.ts";

test("the committed files are what `npm run sample` makes", () => {
  const { town, layers, addresses } = makeTown();
  const made = [...writeTown(town, layers, addresses)].map(([name, bytes]) => [
    name,
    sha256Hex(bytes),
  ]);
  const committed = [...committedFiles()].map(([name, bytes]) => [name, sha256Hex(bytes)]);
  expect(Object.fromEntries(made)).toEqual(Object.fromEntries(committed));
});

test("the folder is at most 2 MB, the streets at most 300 kB of it, the base map 400 kB", () => {
  const files = committedFiles();
  const sizes = [...files.values()].map(({ length }) => length);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2_000_000);
  expect(files.get("network.bin")!.length).toBeLessThan(300_000);
  expect(files.get("basemap.geojson")!.length).toBeLessThan(400_000);
});

test("the app reads all of it without a problem", async () => {
  const { town, problems } = await readSampleTown();
  expect(problems).toEqual([]);
  expect(town.manifest.fictional).toBe(true);
  expect(new Set(town.manifest.layers.map(({ attribution }) => attribution))).toEqual(
    new Set(["縁側市（架空）"]),
  );
});
