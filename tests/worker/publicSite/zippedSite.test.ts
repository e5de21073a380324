import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";
import type { FetchBytes } from "../../../src/formats/townFolder/townFilesFromUrl.ts";
import { zippedSite } from "../../../src/worker/publicSite/zippedSite.ts";
import { SMALL_OPEN_TOWN, SMALL_SHELL, smallSite } from "../../formats/publicSite/smallSite.ts";

const APP = "https://office.example.jp/app/";
const REQUEST = {
  places: publicPlacesOf(SMALL_OPEN_TOWN.places),
  appUrl: APP,
  siteUrl: null,
  madeOn: "2026-11-20",
};

/** The server that the app came from. */
function serverWith(files: ReadonlyMap<string, Uint8Array>): FetchBytes {
  return (url) => {
    const bytes = files.get(url.slice(APP.length));
    if (!url.startsWith(APP)) return Promise.reject(new Error(url));
    return Promise.resolve({
      ok: bytes !== undefined,
      headers: new Headers(),
      arrayBuffer: () => Promise.resolve((bytes ?? new Uint8Array()).slice().buffer),
    });
  };
}

const BUILT = new Map([
  ...SMALL_SHELL,
  ["public-shell.json", new TextEncoder().encode(JSON.stringify([...SMALL_SHELL.keys()]))] as const,
]);

test("the zip holds the same files as the folder that the command writes", async () => {
  const site = await zippedSite(SMALL_OPEN_TOWN, null, REQUEST, serverWith(BUILT));
  const { files } = await smallSite(SMALL_OPEN_TOWN.places);
  const unpacked = unzipSync(site.zip!);
  expect(Object.keys(unpacked).sort()).toEqual([...files.keys()].sort());
  expect(site.fileCount).toBe(files.size);
  for (const [path, bytes] of files) expect(Buffer.from(unpacked[path]!).equals(bytes)).toBe(true);
});

test.each(["public-shell.json", "sw.js"])(
  "without %s there is no site, which is told",
  async (gone) => {
    const files = new Map([...BUILT].filter(([path]) => path !== gone));
    const site = await zippedSite(SMALL_OPEN_TOWN, null, REQUEST, serverWith(files));
    expect(site.zip).toBeNull();
    expect(site.problems.map(({ code }) => code)).toContain("shellMissing");
  },
);

test("a list that may not be passed on gives no site", async () => {
  const layers = SMALL_OPEN_TOWN.manifest.layers.map((layer) =>
    layer.role === "places" ? { ...layer, redistribution: "forbidden" as const } : layer,
  );
  const town = { ...SMALL_OPEN_TOWN, manifest: { ...SMALL_OPEN_TOWN.manifest, layers } };
  const site = await zippedSite(town, null, REQUEST, serverWith(BUILT));
  expect(site.zip).toBeNull();
  expect(site.problems.map(({ code }) => code)).toEqual(["redistributionForbidden"]);
});
