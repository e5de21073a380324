import { posix } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { publicSite } from "../../../src/formats/publicSite/publicSite.ts";
import { readTown } from "../../../src/formats/townFolder/readTown.ts";
import { townFilesFromBytes } from "../../../src/formats/townFolder/townFilesFromBytes.ts";
import { anyPlace } from "../sendOut/anyPlace.ts";
import { htmlFaults } from "./htmlFaults.ts";
import { SMALL_OPEN_TOWN, smallSite, textOf } from "./smallSite.ts";

const SALON: Place = {
  id: "salon",
  name: "お茶の間",
  kinds: ["salon"],
  location: { lng: 139.509, lat: 35.3, precision: "exact" },
  address: "縁側町1-2",
  scheduleText: "毎月第2・4水曜 10:00〜11:30",
  activities: ["お茶", "体操"],
  fee: "100円",
  phone: "00-0000-1202",
  status: { state: "open" },
  verifiedOn: "2026-06-18",
};

function pagesOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files.keys()].filter((path) => path.endsWith(".html"));
}

/** The files of the site that a page names, beside those of other sites and telephone numbers. */
function linksIn(files: ReadonlyMap<string, Uint8Array>, path: string): string[] {
  return [...textOf(files, path).matchAll(/(?:href|src)="([^"]*)"/g)]
    .map(([, link]) => link!)
    .filter((link) => !/^(?:https?|tel):/.test(link))
    .map((link) => posix.normalize(posix.join(posix.dirname(path), link.split(/[?#]/)[0]!)));
}

const anyText = () =>
  fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "/",
      "a",
      "A",
      "駅",
      " ",
      "\n",
      "%",
      "𠮷",
      "\u0000",
    ),
  });

test("every page is sound, whatever stands in the places", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyPlace(anyText), { maxLength: 4 }), async (drawn) => {
      const places = drawn.map((place, i) => ({ ...place, id: `${place.id}${i}` }));
      const { files } = await smallSite(places, { siteUrl: "https://www.example.jp/a&b/" });
      const faults = pagesOf(files).flatMap((path) =>
        htmlFaults(textOf(files, path)).map((fault) => `${path}: ${fault}`),
      );
      expect(faults).toEqual([]);
      expect(pagesOf(files).filter((path) => /[^\w/.-]/.test(path))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function soundPage(body: string): string {
  return `<!doctype html>\n<html lang="ja"><title>題</title>${body}</html>`;
}

test("the check of pages finds what is wrong", () => {
  expect(htmlFaults(soundPage("<p>よい</p>"))).toEqual([]);
  for (const body of ["<p>", "<p></b>", "<p>a < b</p>", '<a href="1" href="2"></a>', "a & b"]) {
    expect(htmlFaults(soundPage(body))).not.toEqual([]);
  }
});

test("all links between pages lead somewhere, and every page can be reached from the first", async () => {
  const { files } = await smallSite([...SMALL_OPEN_TOWN.places, SALON]);
  const lost = pagesOf(files).flatMap((path) =>
    linksIn(files, path).filter((link) => !files.has(link)),
  );
  expect(lost).toEqual([]);
  const reached = new Set(["index.html"]);
  for (const path of reached) {
    for (const link of linksIn(files, path)) if (link.endsWith(".html")) reached.add(link);
  }
  expect([...reached].sort()).toEqual(pagesOf(files).sort());
});

test("the sitemap names every page once, by its whole address", async () => {
  const { files, problems } = await smallSite([SALON], {
    siteUrl: "https://www.example.jp/engawa",
  });
  const named = [...textOf(files, "sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address]) => address!,
  );
  const addresses = pagesOf(files).map((path) => `https://www.example.jp/engawa/${path}`);
  expect(named.sort()).toEqual(addresses.sort());
  expect(textOf(files, "robots.txt")).toContain("https://www.example.jp/engawa/sitemap.xml");
  expect(problems.map(({ code }) => code)).not.toContain("siteUrlMissing");
});

test("without an address the sitemap is relative, which is told", async () => {
  const { files, problems } = await smallSite([SALON]);
  expect(textOf(files, "sitemap.xml")).toContain("<loc>place/salon.html</loc>");
  expect(problems.map(({ code }) => code)).toContain("siteUrlMissing");
});

test("no page has a script of its own or asks another site for anything", async () => {
  const { files } = await smallSite([{ ...SALON, url: "https://salon.example.jp/" }]);
  for (const path of pagesOf(files)) {
    const page = textOf(files, path);
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;/,
    );
    expect(page).not.toMatch(/<style|style="|\son[a-z]+="|<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/(?:src|href)="https?:(?![^"]*" rel="noopener")/);
    expect(
      page.match(/unsafe-|https:\/\/(?!cyberjapandata\.gsi\.go\.jp|[\w.]+" rel)[^"]*;/g),
    ).toBeNull();
  }
});

test("only web addresses become links", async () => {
  const { files } = await smallSite([{ ...SALON, url: "javascript:alert(1)" }]);
  expect(textOf(files, "place/salon.html")).not.toContain('href="javascript:');
});

test("the page of a place says what, when, how much, where, and whom to call", async () => {
  const { files } = await smallSite([SALON]);
  const page = textOf(files, "place/salon.html");
  expect(page).toContain("<h1>お茶の間</h1>");
  expect(page).toContain("お茶、体操。サロン");
  expect(page).toContain("毎月第2・第4水曜日 10時〜11時30分。");
  expect(page).toContain(
    "<li><span>11月25日（水）</span> <span>午前10時から11時30分まで</span></li>",
  );
  expect(page).toContain("<dt>参加費</dt><dd>100円</dd>");
  expect(page).toContain('<a class="phone" href="tel:0000001202">00-0000-1202</a>');
  expect(page).toContain("2026年6月18日に確かめました。");
  expect(page).toContain('<a href="../zone/school.east.html">東</a>');
  expect(page).toContain('href="../index.html#/sagasu?id=salon"');
});

test("a place has a small map of its streets, unless its position is kept back or the streets are not given away", async () => {
  const { files } = await smallSite([
    SALON,
    { ...SALON, id: "home", privateHome: true },
    { ...SALON, id: "unlocated", location: null },
  ]);
  const page = textOf(files, "place/salon.html");
  expect(page).toContain('role="img" aria-label="お茶の間のまわりの地図"');
  expect(page).toMatch(/<path class="lane" d="M-?\d+ -?\d+L/);
  expect(page).toContain("<figcaption>縁側町（架空）</figcaption>");
  expect(textOf(files, "place/home.html")).not.toContain("<svg");
  expect(textOf(files, "place/unlocated.html")).not.toContain("<svg");
  const layers = SMALL_OPEN_TOWN.manifest.layers.map((layer) =>
    layer.role === "network" ? { ...layer, redistribution: "unknown" as const } : layer,
  );
  const town = { ...SMALL_OPEN_TOWN, manifest: { ...SMALL_OPEN_TOWN.manifest, layers } };
  expect(textOf((await smallSite([SALON], { town })).files, "place/salon.html")).not.toContain(
    "<svg",
  );
});

test("days that are not known are asked for, and a pause is told instead of days", async () => {
  const { files } = await smallSite([
    { ...SALON, scheduleText: "月2回程度" },
    { ...SALON, id: "paused", status: { state: "suspended" } },
  ]);
  expect(textOf(files, "place/salon.html")).toContain(
    "<p>月2回程度</p><p>日程はお問い合わせください。</p>",
  );
  expect(textOf(files, "place/salon.html")).not.toContain("つぎの日");
  expect(textOf(files, "place/paused.html")).toContain("いまは休んでいます。");
  expect(textOf(files, "place/paused.html")).not.toContain("水曜日");
});

test("the page of a zone has its own places and the near ones beyond its border", async () => {
  const { files } = await smallSite([
    { ...SALON, id: "inside", location: { lng: 139.503, lat: 35.3, precision: "exact" } },
    { ...SALON, id: "near", location: { lng: 139.508, lat: 35.3, precision: "exact" } },
    { ...SALON, id: "far", location: { lng: 139.518, lat: 35.3, precision: "exact" } },
  ]);
  const [own, near] = textOf(files, "zone/school.west.html").split("近くの場所");
  expect(own).toContain("place/inside.html");
  expect(near).toContain("place/near.html");
  expect(`${own}${near}`).not.toContain("place/far.html");
});

test("the page of consultation has desks first and no paused ones", async () => {
  const { files } = await smallSite([
    { ...SALON, id: "listens", consultation: true },
    { ...SALON, id: "desk", kinds: ["branch"] },
    { ...SALON, id: "paused", kinds: ["branch"], status: { state: "suspended" } },
    SALON,
  ]);
  const named = [...textOf(files, "talk.html").matchAll(/place\/(\w+)\.html/g)].map(([, id]) => id);
  expect(named).toEqual(["desk", "listens"]);
});

test("clinics of a list have no page, but stay in the open data", async () => {
  const { files } = await smallSite([{ ...SALON, kinds: ["other"], name: "縁側医院" }]);
  expect(files.has("place/salon.html")).toBe(false);
  expect(textOf(files, "data/places.csv")).toContain("縁側医院");
});

test("the town of a site opens again, with the public places and nothing else that was told", async () => {
  const { files } = await smallSite([SALON]);
  const town = [...files]
    .filter(([path]) => path.startsWith("town/"))
    .map(([path, bytes]) => ({ name: path.slice(5), bytes }));
  const { value, problems } = await readTown(townFilesFromBytes(town));
  expect(value?.places).toEqual([SALON]);
  expect(value?.zoneSets).toEqual(SMALL_OPEN_TOWN.zoneSets);
  expect(value?.people).toBeNull();
  expect(value?.candidates).toEqual([]);
  expect(problems.map(({ code, params }) => [code, params?.["role"]])).toEqual([
    ["layerMissing", "people"],
    ["layerMissing", "candidates"],
  ]);
});

test("the app's page is told its town, its policy and its card, and loses what it said before", async () => {
  const { files } = await smallSite([SALON], { siteUrl: "https://www.example.jp/engawa/" });
  const page = textOf(files, "index.html");
  expect(page).toContain('<meta name="engawa-town" content="./town/">');
  expect(page).toContain('<meta name="engawa-offline" content="sw.js">');
  expect(page).toContain(
    '<meta property="og:image" content="https://www.example.jp/engawa/card.png">',
  );
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  expect(page).not.toMatch(/前の|\.\/other\//);
  expect(files.has("sagasu.html")).toBe(false);
});

test("the list for days without a signal has the app and the town first, then pages, fonts on use, no open data", async () => {
  const { files } = await smallSite([SALON]);
  const [first, rest, onUse] = textOf(files, "files.js").split(/rest:|onUse:/);
  expect(first).toContain('"index.html"');
  expect(first).toContain('"town/places.json"');
  expect(first).toContain('"assets/sagasu-1.js"');
  expect(rest).toContain('"place/salon.html"');
  expect(onUse).toContain('"assets/font-9.woff2"');
  expect(textOf(files, "files.js")).not.toMatch(/data\/|sw\.js|よみかた/);
});

test("the same town makes the same site", async () => {
  const [one, other] = [await smallSite([SALON]), await smallSite([SALON])];
  expect([...one.files]).toEqual([...other.files]);
});

test("without the built page there is no site", async () => {
  const { files } = await smallSite([SALON]);
  expect(files.size).toBeGreaterThan(20);
  const town = {
    manifest: SMALL_OPEN_TOWN.manifest,
    zoneSets: [],
    places: [],
    network: null,
    basemap: null,
    files: new Map(),
  };
  const site = await publicSite({ town, shell: new Map(), siteUrl: null, madeOn: "2026-11-20" });
  expect(site.value).toBeNull();
  expect(site.problems.map(({ code }) => code)).toEqual(["shellMissing"]);
});
