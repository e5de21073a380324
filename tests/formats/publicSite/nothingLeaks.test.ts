import { unzipSync } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "../../../src/domain/places/place.ts";
import { zipSite } from "../../../src/formats/publicSite/zipSite.ts";
import {
  allText,
  anyPlaces,
  isIn,
  SEEDED_TOWN,
  secretsOf,
  TOWN_SECRETS,
  withLinks,
  wordsOf,
} from "./seededTown.ts";
import { smallSite } from "./smallSite.ts";

test("nothing that the public may not see is in any byte of a site", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlaces, async (drawn) => {
      const { files } = await smallSite(withLinks(drawn), { town: SEEDED_TOWN });
      const text = allText(files);
      const secrets = [...drawn.flatMap(secretsOf), ...TOWN_SECRETS];
      expect(secrets.filter((secret) => isIn(text, secret))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function isSame(bytes: Uint8Array, others: Uint8Array | undefined): boolean {
  return others?.length === bytes.length && bytes.every((byte, i) => byte === others[i]);
}

test("nothing more is in the bytes of its zip, unpacked again", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlaces, async (places) => {
      const { files } = await smallSite(places, { town: SEEDED_TOWN });
      const unpacked = new Map(Object.entries(unzipSync(zipSite(files))));
      expect([...unpacked.keys()].sort()).toEqual([...files.keys()].sort());
      expect([...files].filter(([path, bytes]) => !isSame(bytes, unpacked.get(path)))).toEqual([]);
    }),
    { numRuns: 5 },
  );
});

test("what the public may see is there, so that the search above can find things", async () => {
  const place: Place = {
    id: "zq00001qz",
    name: "zq00002qz",
    kinds: ["salon"],
    location: { lng: 139.5012345, lat: 35.3001234, precision: "exact" },
    address: "zq00003qz",
    scheduleText: "zq00004qz",
    note: "zq00005qz",
    status: { state: "open" },
  };
  const { files } = await smallSite([place], { town: SEEDED_TOWN });
  const text = allText(files);
  expect(wordsOf(place).filter((word) => !text.includes(word))).toEqual([]);
  const page = new TextDecoder().decode(files.get("place/zq00001qz.html"));
  expect(
    ["zq00002qz", "zq00003qz", "zq00004qz", "zq00005qz"].filter((word) => !page.includes(word)),
  ).toEqual([]);
});
