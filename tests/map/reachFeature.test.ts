import { expect, test } from "vitest";
import { reachFeature, type ReachProperties } from "../../src/map/reachFeature.ts";

const SHAPE = { type: "MultiPolygon" as const, coordinates: [] };

function fill(of: "one" | "all", overChoropleth: boolean): ReachProperties {
  const drawn = reachFeature({ shape: SHAPE, streets: true, of }, overChoropleth);
  return drawn.features[0]!.properties;
}

test("a reach is stronger over the choropleth, and weak where it is that of all places", () => {
  const fills = [fill("one", true), fill("one", false), fill("all", true)];
  expect(fills.map(({ opacity }) => opacity)).toEqual([0.42, 0.34, 0.24]);
});

test("over the colours of zones a wash of white keeps the band blue", () => {
  expect(fill("one", true).wash).toBeGreaterThan(0.5);
  expect(fill("one", false).wash).toBe(0);
});

test("a reach of straight lines says so, and no reach is nothing", () => {
  const drawn = reachFeature({ shape: SHAPE, streets: false, of: "one" }, false);
  expect(drawn.features[0]?.properties.streets).toBe(false);
  expect(reachFeature(null, true).features).toEqual([]);
});
