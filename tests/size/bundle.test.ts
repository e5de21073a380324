import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const DIST = join(import.meta.dirname, "../../dist");

test("a build is there to be weighed", () => {
  expect(existsSync(join(DIST, "index.html"))).toBe(true);
});

test("what a phone must load before the list is at most 300 KB gzipped", () => {
  const bytes = filesOfFirstScreen().reduce((sum, file) => sum + gzippedBytes(file), 0);
  expect(bytes).toBeLessThanOrEqual(300_000);
});

test("the map library is not among what the first screen loads", () => {
  const text = filesOfFirstScreen()
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(DIST, file), "utf8"))
    .join();
  expect(text).not.toContain("WebGL2RenderingContext");
});

/** The page itself and every script and sheet that it names, with what those import at once. */
function filesOfFirstScreen(): string[] {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file]) => file ?? "",
  );
  const seen = new Set(["index.html", ...named]);
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
