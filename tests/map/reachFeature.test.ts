import { expect, test } from "vitest";
import { reachFeature } from "../../src/map/reachFeature.ts";

const SHAPE = { type: "MultiPolygon" as const, coordinates: [] };

function opacity(of: "one" | "all", overChoropleth: boolean): number | undefined {
  const drawn = reachFeature({ shape: SHAPE, streets: true, of }, overChoropleth);
  return drawn.features[0]?.properties.opacity;
}

test("a reach is stronger over the choropleth, and weak where it is that of all places", () => {
  expect([opacity("one", true), opacity("one", false), opacity("all", true)]).toEqual([
    0.42, 0.34, 0.17,
  ]);
});

test("a reach of straight lines says so, and no reach is nothing", () => {
  const drawn = reachFeature({ shape: SHAPE, streets: false, of: "one" }, false);
  expect(drawn.features[0]?.properties.streets).toBe(false);
  expect(reachFeature(null, true).features).toEqual([]);
});
