import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

/** What each layer may import from `src`, besides itself. A folder not named here may not exist. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  ui: [],
  text: ["domain"],
  formats: ["domain", "text"],
  storage: ["domain"],
  cli: ["domain", "text", "formats"],
  worker: ["domain", "text", "formats"],
  serviceWorker: [],
  state: ["domain", "text", "formats", "storage", "worker"],
  map: ["domain", "text", "ui"],
  features: ["domain", "text", "formats", "state", "worker", "map", "ui"],
  app: ["domain", "text", "formats", "storage", "worker", "state", "map", "ui", "features"],
  "main.tsx": ["storage", "worker", "state", "app", "ui"],
  "sagasu.ts": ["state", "app"],
};

/** Packages that only some layers may use; any other package is free outside the domain. */
const ONLY_IN: Record<string, readonly string[]> = {
  react: ["ui", "map", "state", "features", "app", "main.tsx"],
  "react-dom": ["app", "main.tsx"],
  "react-aria-components": ["ui"],
  "maplibre-gl": ["map"],
  dexie: ["storage"],
  papaparse: ["formats"],
  "@e965/xlsx": ["formats"],
  saxes: ["formats"],
  proj4: ["formats"],
  fflate: ["formats"],
  comlink: ["worker", "state"],
  sirv: ["cli"],
  vite: ["cli"],
};

/** All that the domain may use from outside: small, pure, and free of the browser. */
const PURE_PACKAGES =
  /^(@turf\/[\w-]+|flatqueue|flatbush|kdbush|polylabel|clipper2-ts|geojson|wanakana|@holiday-jp\/holiday_jp)$/;

/** The clock and chance reach the domain only as arguments. */
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bcrypto\.|\bperformance\.|\bTemporal\.Now\b/;

const SRC = resolve(import.meta.dirname, "../../src");
const IMPORT =
  /^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']|^\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function specifiersIn(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map(([, a, b, c]) => a ?? b ?? c ?? "");
}

/** `["features", "coverage"]` for a file anywhere under `src/features/coverage`. */
function layerAndFolder(path: string): [layer: string, folder: string] {
  const [layer = "", folder = ""] = relative(SRC, path).split(/[\\/]/);
  return [layer, folder];
}

function isAllowed(file: string, specifier: string): boolean {
  const [layer, folder] = layerAndFolder(file);
  if (specifier.startsWith("#src/")) return false;
  if (!specifier.startsWith(".")) return isAllowedPackage(layer, packageName(specifier));
  const [targetLayer, targetFolder] = layerAndFolder(resolve(dirname(file), specifier));
  if (layer !== targetLayer) return MAY_IMPORT[layer]?.includes(targetLayer) ?? false;
  return layer !== "features" || folder === targetFolder;
}

function isAllowedPackage(layer: string, name: string): boolean {
  if (layer === "domain") return PURE_PACKAGES.test(name);
  if (name.startsWith("node:")) return layer === "cli";
  return ONLY_IN[name]?.includes(layer) ?? true;
}

function packageName(specifier: string): string {
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

test("every import points the way the layers allow", () => {
  const wrong = sourceFiles().flatMap((file) =>
    specifiersIn(file)
      .filter((specifier) => !isAllowed(file, specifier))
      .map((specifier) => `${relative(SRC, file)} → ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test("a forbidden import would be seen", () => {
  expect(isAllowed(join(SRC, "domain/places/place.ts"), "../../features/ask/AskBar.tsx")).toBe(
    false,
  );
  expect(isAllowed(join(SRC, "domain/places/place.ts"), "react")).toBe(false);
  expect(isAllowed(join(SRC, "features/ask/AskBar.tsx"), "../legend/Legend.tsx")).toBe(false);
  expect(isAllowed(join(SRC, "ui/Button.tsx"), "maplibre-gl")).toBe(false);
  expect(isAllowed(join(SRC, "formats/osm/readOsmXml.ts"), "node:fs")).toBe(false);
});

test("every folder of src is a known layer", () => {
  const folders = new Set(sourceFiles().map((file) => layerAndFolder(file)[0]));
  expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test("no folder is a bag", () => {
  const bags = sourceFiles().filter((file) =>
    /[\\/](utils?|lib|helpers?|hooks|common|shared|misc|types)[\\/]/.test(file),
  );
  expect(bags).toEqual([]);
});

test("the domain reads neither clock nor chance", () => {
  const impure = sourceFiles().filter(
    (file) => layerAndFolder(file)[0] === "domain" && IMPURE.test(readFileSync(file, "utf8")),
  );
  expect(impure).toEqual([]);
});
