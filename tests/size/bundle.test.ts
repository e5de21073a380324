import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { SHELL_LIST } from "../../src/formats/publicSite/shellPaths.ts";

const DIST = join(import.meta.dirname, "../../dist");

test("a build is there to be weighed", () => {
  expect(existsSync(join(DIST, "index.html"))).toBe(true);
});

describe.each(["index.html", "sagasu.html"])("%s", (page) => {
  test("what a phone must load before the list is at most 300 KB gzipped", () => {
    const files = [...filesOfFirstScreen(page), ...(page === "sagasu.html" ? findWorker() : [])];
    const bytes = files.reduce((sum, file) => sum + gzippedBytes(file), 0);
    expect(bytes).toBeLessThanOrEqual(300_000);
  });

  test("the map library is not among what the first screen loads", () => {
    expect(textsOf(filesOfFirstScreen(page))).not.toContain("WebGL2RenderingContext");
  });
});

test("nothing of the office's app is among the files of the page for the public", () => {
  const shell: unknown = JSON.parse(readFileSync(join(DIST, SHELL_LIST), "utf8"));
  const files = Array.isArray(shell) ? shell.map(String) : [];
  expect(files).toContain("sagasu.html");
  expect(files.filter((file) => /index\.html$|towns\/|town\.worker|intake/.test(file))).toEqual([]);
  const texts = textsOf(files);
  for (const words of OF_THE_OFFICE) expect(texts).not.toContain(words);
  const office = textsOf(filesOfFirstScreen("index.html"));
  expect(OF_THE_OFFICE.filter((words) => office.includes(words))).toEqual(OF_THE_OFFICE);
});

/** Dexie, React Aria, and words of the office's screens. */
const OF_THE_OFFICE = ["Dexie", "react-aria", "しらべる", "控えを保存"];

test("the service worker is one script that every browser runs", () => {
  const script = readFileSync(join(DIST, "sw.js"), "utf8");
  expect(script).toContain("importScripts(");
  expect(script).not.toMatch(/(?:^|[;}\s])(?:import|export)\b(?!Scripts)/);
});

test("the licences of what the page for the public is made of stand beside it", () => {
  const licences = readFileSync(join(DIST, "LICENSES.txt"), "utf8");
  for (const name of ["react ", "maplibre-gl ", "zustand ", "valibot ", "BIZ UDPGothic"]) {
    expect(licences).toContain(`\n\n${name}`.trim());
  }
});

function textsOf(files: readonly string[]): string {
  return files
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(DIST, file), "utf8"))
    .join();
}

/** The page itself and every script and sheet that it names, with what those import at once. */
function filesOfFirstScreen(page: string): string[] {
  const html = readFileSync(join(DIST, page), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? "",
  );
  return withImported([page, ...named]);
}

/** The worker that reads the town for the page, without which it has no list. */
function findWorker(): string[] {
  const workers = readdirSync(join(DIST, "assets")).filter((name) =>
    /^find\.worker-.*\.js$/.test(name),
  );
  expect(workers).toHaveLength(1);
  return withImported(workers.map((name) => `assets/${name}`));
}

function withImported(files: readonly string[]): string[] {
  const seen = new Set(files);
  for (const file of seen) {
    if (!file.endsWith(".js")) continue;
    for (const imported of importedAtOnce(file)) seen.add(imported);
  }
  return [...seen];
}

function importedAtOnce(file: string): string[] {
  const text = readFileSync(join(DIST, file), "utf8");
  const names = new Set(readdirSync(join(DIST, "assets")));
  return [...text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)]
    .map(([, name]) => name ?? "")
    .filter((name) => names.has(name))
    .map((name) => `assets/${name}`);
}

function gzippedBytes(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
}
