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
  state: ["domain", "formats", "storage", "worker"],
  map: ["domain", "text", "ui"],
  features: ["domain", "text", "formats", "state", "map", "ui"],
  app: ["domain", "text", "formats", "storage", "worker", "state", "map", "ui", "features"],
  "main.tsx": ["storage", "worker", "state", "app"],
};

/** Packages that only some layers may use; any other package is free. */
const ONLY_IN: Record<string, readonly string[]> = {
  react: ["ui", "map", "state", "features", "app", "main.tsx"],
  "react-dom": ["app", "main.tsx"],
  "maplibre-gl": ["map"],
  dexie: ["storage"],
  papaparse: ["formats"],
};

/** All that the domain may use from outside: small, pure, and free of the browser. */
const PURE_PACKAGES = /^(@turf\/[\w-]+|flatqueue|flatbush|kdbush|geojson)$/;

/** The clock and chance reach the domain only as arguments. */
const IMPURE = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(/;

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
  const [layer = "", folder = ""] = relative(SRC, path).split("/");
  return [layer, folder];
}

function isAllowed(file: string, specifier: string): boolean {
  const [layer, folder] = layerAndFolder(file);
  if (!specifier.startsWith(".")) {
    if (layer === "domain") return PURE_PACKAGES.test(specifier);
    return ONLY_IN[specifier.split("/")[0] ?? ""]?.includes(layer) ?? true;
  }
  const [targetLayer, targetFolder] = layerAndFolder(resolve(dirname(file), specifier));
  if (layer !== targetLayer) return MAY_IMPORT[layer]?.includes(targetLayer) ?? false;
  return layer !== "features" || folder === targetFolder;
}

test("every import points the way the layers allow", () => {
  const wrong = sourceFiles().flatMap((file) =>
    specifiersIn(file)
      .filter((specifier) => !isAllowed(file, specifier))
      .map((specifier) => `${relative(SRC, file)} → ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

test("every folder of src is a known layer", () => {
  const folders = new Set(sourceFiles().map((file) => layerAndFolder(file)[0]));
  expect([...folders].filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test("the domain reads neither clock nor chance", () => {
  const impure = sourceFiles().filter(
    (file) => layerAndFolder(file)[0] === "domain" && IMPURE.test(readFileSync(file, "utf8")),
  );
  expect(impure).toEqual([]);
});
