import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MAP_LOCALE } from "../../src/map/mapLocale.ts";

test("every word that the map library can say is said in Japanese", () => {
  const source = readFileSync("node_modules/maplibre-gl/src/ui/default_locale.ts", "utf8");
  const keys = [...source.matchAll(/^ {4}'([\w.]+)':/gm)].map(([, key]) => key ?? "");
  expect(keys.length).toBeGreaterThan(20);
  expect(new Set(Object.keys(MAP_LOCALE))).toEqual(new Set(keys));
});
