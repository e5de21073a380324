import { beforeEach, expect, test } from "vitest";
import { sha256Hex } from "../../src/formats/townFolder/sha256Hex.ts";
import type { SiteFile, SiteFiles } from "../../src/serviceWorker/siteFiles.ts";
import { type SiteKeeper, siteKeeper } from "../../src/serviceWorker/siteKeeper.ts";
import { fakeCaches } from "../storage/local/fakeCaches.ts";

const SITE = "https://www.example.jp/engawa/";

/** What the server gives out, by path; `null` = there is no signal. */
let server: Map<string, string> | null;
let asked: string[];
let caches: CacheStorage;

beforeEach(() => {
  server = new Map([
    ["index.html", "page 1"],
    ["assets/app-1.js", "app 1"],
    ["town/places.json", "places 1"],
    ["place/a.html", "place a"],
    ["assets/font-1.woff2", "font"],
  ]);
  asked = [];
  caches = fakeCaches();
});

function fileOf(path: string): SiteFile {
  return [path, sha256Hex(new TextEncoder().encode(server!.get(path))).slice(0, 16)];
}

/** The edition of the site that the server gives out now. */
function edition(): SiteFiles {
  const paths = [...server!.keys()];
  return {
    first: paths.filter((path) => /^(index|assets\/app|town)/.test(path)).map(fileOf),
    rest: paths.filter((path) => path.startsWith("place/")).map(fileOf),
    onUse: paths.filter((path) => path.endsWith(".woff2")).map(fileOf),
  };
}

function keeperOf(files: SiteFiles): SiteKeeper {
  return siteKeeper(files, {
    scope: SITE,
    caches,
    fetch: (url) => {
      const path = decodeURI(url.slice(SITE.length));
      asked.push(path);
      if (server === null) return Promise.reject(new TypeError("no signal"));
      const text = server.get(path);
      return Promise.resolve(
        new Response(text ?? "ない", { status: text === undefined ? 404 : 200 }),
      );
    },
    digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
  });
}

async function answered(keeper: SiteKeeper, path: string): Promise<string | null> {
  const response = await keeper.answer(SITE + path);
  return response === null ? null : response.text();
}

test("after the first visit the site opens without a signal", async () => {
  const keeper = keeperOf(edition());
  await keeper.keepFirst();
  await keeper.keepRest([]);
  server = null;
  expect(await answered(keeper, "")).toBe("page 1");
  expect(await answered(keeper, "index.html?embed=1#/sagasu")).toBe("page 1");
  expect(await answered(keeper, "town/places.json")).toBe("places 1");
  expect(await answered(keeper, "place/a.html")).toBe("place a");
});

test("a slice of the font is kept once it was shown, not before", async () => {
  const keeper = keeperOf(edition());
  await keeper.keepFirst();
  await keeper.keepRest([]);
  expect(asked).not.toContain("assets/font-1.woff2");
  await keeper.keepRest([`${SITE}assets/font-1.woff2`]);
  server = null;
  expect(await answered(keeper, "assets/font-1.woff2")).toBe("font");
});

test("what is not of the site, or not on its list, is left to the network", async () => {
  const keeper = keeperOf(edition());
  expect(await keeper.answer("https://cyberjapandata.gsi.go.jp/xyz/pale/1/2/3.png")).toBeNull();
  expect(await keeper.answer(`${SITE}data/places.csv`)).toBeNull();
  expect(await keeper.answer(`${SITE}%E0%A4%A`)).toBeNull();
  expect(asked).toEqual([]);
});

test("a new edition loads only what has changed, and each answers with its own files", async () => {
  const before = keeperOf(edition());
  await before.keepFirst();
  server!.set("town/places.json", "places 2");
  asked = [];
  const after = keeperOf(edition());
  await after.keepFirst();
  expect(asked).toEqual(["town/places.json"]);
  server = null;
  expect(await answered(before, "town/places.json")).toBe("places 1");
  expect(await answered(after, "town/places.json")).toBe("places 2");
});

test("when an edition has taken over, what only earlier ones needed is thrown away", async () => {
  const before = keeperOf(edition());
  await before.keepFirst();
  server!.set("town/places.json", "places 2");
  const after = keeperOf(edition());
  await after.keepFirst();
  await after.forgetEarlier();
  server = null;
  expect(await answered(before, "town/places.json")).toBeNull();
  expect(await answered(after, "")).toBe("page 1");
  expect(await answered(after, "town/places.json")).toBe("places 2");
});

test("an edition of which a file is missing, or already another one, is not taken", async () => {
  const files = edition();
  server!.delete("assets/app-1.js");
  await expect(keeperOf(files).keepFirst()).rejects.toThrow("A file of the site");
  server!.set("assets/app-1.js", "app 2");
  await expect(keeperOf(files).keepFirst()).rejects.toThrow("A file of the site");
  server!.set("assets/app-1.js", "app 1");
  await expect(keeperOf(files).keepFirst()).resolves.toBeUndefined();
});

test("a file of another edition is shown by the network, never kept as one of this", async () => {
  const keeper = keeperOf(edition());
  server!.set("place/a.html", "place a, changed");
  expect(await keeper.answer(`${SITE}place/a.html`)).toBeNull();
});

test("where the signal ends among the rest, what was loaded stays", async () => {
  const keeper = keeperOf(edition());
  await keeper.keepFirst();
  server = null;
  await expect(keeper.keepRest([`${SITE}assets/font-1.woff2`])).resolves.toBeUndefined();
  expect(await answered(keeper, "")).toBe("page 1");
});
