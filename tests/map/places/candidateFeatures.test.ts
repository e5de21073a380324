import { expect, test } from "vitest";
import { candidateFeatures } from "../../../src/map/places/candidateFeatures.ts";
import { placeImageOf } from "../../../src/map/symbols/placeImageId.ts";

test("every candidate is drawn with its own symbol and found again by its place in the list", () => {
  const sites = ["a", "b"].map((id, index) => ({ id, name: id, lng: 139 + index, lat: 35 }));
  const { features } = candidateFeatures(sites);
  expect(features.map(({ properties }) => properties.candidate)).toEqual([0, 1]);
  expect(features.map(({ geometry }) => geometry.coordinates)).toEqual([
    [139, 35],
    [140, 35],
  ]);
  expect(placeImageOf(`${features[0]!.properties.image}@16`)?.symbols).toEqual(["candidate"]);
});
