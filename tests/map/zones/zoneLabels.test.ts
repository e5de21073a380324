import { expect, test } from "vitest";
import type { Zone } from "../../../src/domain/zones/zoneSet.ts";
import { zoneLabels } from "../../../src/map/zones/zoneLabels.ts";
import { zoneSpots } from "../../../src/map/zones/zoneSpots.ts";

/** A square about `sizeM` wide near Fujisawa. */
function zone(name: string, lng: number, sizeM: number): Zone {
  const [east, north] = [lng + sizeM / 90_900, 35.3 + sizeM / 110_950];
  const ring = [
    [lng, 35.3],
    [east, 35.3],
    [east, north],
    [lng, north],
    [lng, 35.3],
  ];
  return { id: name, name, geometry: { type: "MultiPolygon", coordinates: [[ring]] } };
}

const ZONES = [zone("若葉台", 139.4, 2000), zone("縁側", 139.45, 300)];
const SPOTS = zoneSpots(ZONES);
const FIGURES = [{ text: "1,330人", fill: 4 }, null] as const;

function namesAt(zoom: number): string[] {
  return zoneLabels(ZONES, SPOTS, FIGURES, zoom).features.map(({ properties }) =>
    properties.label.replaceAll("\u200b", ""),
  );
}

test("a name stands in the middle of its zone and knows the way to the nearest border", () => {
  expect(SPOTS[0]?.roomM).toBeCloseTo(1000, -2);
  expect(SPOTS[0]?.at[0]).toBeCloseTo(139.4 + 1000 / 90_900, 3);
});

test("only names with room inside their zone are drawn", () => {
  expect(namesAt(8)).toEqual([]);
  expect(namesAt(11)).toEqual(["若葉台"]);
  expect(namesAt(15)).toEqual(["若葉台", "縁側"]);
});

test("of two names that would cover each other the one with more room stays", () => {
  const near = [zone("狭い所", 139.4, 900), zone("広い所", 139.4, 1000)];
  const drawn = zoneLabels(near, zoneSpots(near), [null, null], 13).features;
  expect(drawn.map(({ properties }) => properties.label.replaceAll("\u200b", ""))).toEqual([
    "広い所",
  ]);
});

test("each name is one point, with its figure under it", () => {
  const [first, second] = zoneLabels(ZONES, SPOTS, FIGURES, 15).features;
  expect(first?.properties.figure).toBe("1,330人");
  expect(second?.properties.figure).toBe("");
});

test("a zone without land has no name on the map", () => {
  const empty: Zone = { id: "空", name: "空", geometry: { type: "MultiPolygon", coordinates: [] } };
  expect(zoneLabels([empty], zoneSpots([empty]), [null], 15).features).toEqual([]);
});
