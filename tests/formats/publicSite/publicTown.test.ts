import { expect, test } from "vitest";
import { publicPlacesOf } from "../../../src/domain/places/publicPlacesOf.ts";
import type { TownLayer } from "../../../src/domain/town/townManifest.ts";
import { publicTown } from "../../../src/formats/publicSite/publicTown.ts";
import { sha256Hex } from "../../../src/formats/townFolder/sha256Hex.ts";
import { SMALL_OPEN_TOWN } from "./smallSite.ts";

const PLACES = publicPlacesOf(SMALL_OPEN_TOWN.places);

function townWith(change: (layer: TownLayer) => TownLayer | null) {
  const layers = SMALL_OPEN_TOWN.manifest.layers.flatMap((layer) => change(layer) ?? []);
  return { ...SMALL_OPEN_TOWN, manifest: { ...SMALL_OPEN_TOWN.manifest, layers } };
}

test("people and candidates never go along, whatever their licence says", () => {
  const { value, problems } = publicTown(SMALL_OPEN_TOWN, null, PLACES, "2026-11-20");
  expect(value?.manifest.layers.map(({ role }) => role)).toEqual([
    "zones",
    "network",
    "basemap",
    "places",
  ]);
  expect(problems.map(({ code, params }) => [code, params?.["name"]])).toEqual([
    ["layerNeverPublic", "people"],
    ["layerNeverPublic", "candidates"],
  ]);
});

test.each(["forbidden", "unknown"] as const)(
  "a layer whose passing on is %s stays behind, and is told",
  (redistribution) => {
    const town = townWith((layer) =>
      layer.role === "network" ? { ...layer, redistribution } : layer,
    );
    const { value, problems } = publicTown(town, null, PLACES, "2026-11-20");
    expect(value?.files.has("network.bin")).toBe(false);
    expect(problems).toContainEqual({
      code: "layerNotPassedOn",
      severity: "warning",
      params: { name: "network" },
    });
  },
);

test("zones that stay behind are not among those that pages are made of", () => {
  const town = townWith((layer) =>
    layer.role === "zones" ? { ...layer, redistribution: "unknown" } : layer,
  );
  expect(publicTown(town, null, PLACES, "2026-11-20").value?.zoneSets).toEqual([]);
});

test("every file has the size and the digest that the manifest says", () => {
  const { value } = publicTown(SMALL_OPEN_TOWN, null, PLACES, "2026-11-20");
  for (const { file, bytes, sha256 } of value!.manifest.layers) {
    const content = value!.files.get(file)!;
    expect([content.length, sha256Hex(content)]).toEqual([bytes, sha256]);
  }
});

test("the places are of the day on which the site is made", () => {
  const { value } = publicTown(SMALL_OPEN_TOWN, null, PLACES, "2026-11-20");
  expect(value?.manifest.layers.find(({ role }) => role === "places")?.asOf).toBe("2026-11-20");
});

function listThat(redistribution: TownLayer["redistribution"]) {
  const town = townWith((layer) =>
    layer.role === "places" ? { ...layer, redistribution } : layer,
  );
  return publicTown(town, null, PLACES, "2026-11-20");
}

test("a list that may not be passed on gives no town; one of which nobody knows is told", () => {
  expect(listThat("forbidden").value).toBeNull();
  expect(listThat("forbidden").problems[0]?.code).toBe("redistributionForbidden");
  expect(listThat("unknown").value).not.toBeNull();
  expect(listThat("unknown").problems.map(({ code }) => code)).toContain("redistributionUnknown");
});

test("a town that came without places carries those of the team", () => {
  const town = townWith((layer) => (layer.role === "places" ? null : layer));
  const { value } = publicTown(town, null, PLACES, "2026-11-20");
  expect(value?.manifest.layers.at(-1)).toMatchObject({ role: "places", file: "places.json" });
});
