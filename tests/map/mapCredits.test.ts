import { expect, test } from "vitest";
import type { TownLayer, TownManifest } from "../../src/domain/town/townManifest.ts";
import { mapCredits } from "../../src/map/mapCredits.ts";

function layer(attribution: string, url?: string): TownLayer {
  return {
    role: "places",
    name: "場所",
    file: "places.json",
    bytes: 0,
    sha256: "",
    licence: "CC BY 4.0",
    attribution,
    processed: false,
    redistribution: "allowed",
    ...(url === undefined ? {} : { url }),
  };
}

const MANIFEST: TownManifest = {
  format: "engawa-town",
  version: 1,
  name: "縁側市",
  bounds: [139, 35, 140, 36],
  layers: [layer("© 縁側市", "https://town.example/"), layer("© 縁側市"), layer("© 道の会")],
};

test("each source is named once, with its page", () => {
  expect(mapCredits(MANIFEST, "none")).toEqual([
    { text: "© 縁側市", url: "https://town.example/" },
    { text: "© 道の会" },
  ]);
});

test("国土地理院 is named while its map lies underneath", () => {
  expect(mapCredits(MANIFEST, "gsiPale").at(-1)?.text).toContain("国土地理院");
});
