import { expect, test } from "vitest";
import type { Zone } from "../../../src/domain/zones/zoneSet.ts";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { metresPerPixel } from "../../../src/map/metresPerPixel.ts";
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
  return zoneLabels(ZONES, SPOTS, FIGURES, [], zoom).features.map(({ properties }) =>
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
  const near = [zone("狭い所", 139.4, 900), zone("広い所", 139.4, 901)];
  const drawn = zoneLabels(near, zoneSpots(near), [null, null], [], 11.3).features;
  expect(drawn.map(({ properties }) => properties.label.replaceAll("\u200b", ""))).toEqual([
    "広い所",
  ]);
});

test("a name keeps clear of the name of a chosen place, which stands at its right", () => {
  const [lng, lat] = SPOTS[0]?.at ?? [0, 0];
  const west = { lng: lng - 60 * (metresPerPixel(lat, 13) / 90_900), lat };
  const drawn = (name: string) =>
    zoneLabels(ZONES, SPOTS, FIGURES, [{ ...west, name }], 13).features[0]?.geometry.coordinates;
  expect(drawn("")?.[0]).toBeCloseTo(lng, 9);
  expect(drawn("縁側 なかむら")).not.toEqual(drawn(""));
});

test("a name moves aside from a symbol, but not off its zone", () => {
  const [lng, lat] = SPOTS[0]?.at ?? [0, 0];
  const [alone] = zoneLabels(ZONES, SPOTS, FIGURES, [], 13).features;
  const [beside] = zoneLabels(ZONES, SPOTS, FIGURES, [{ lng, lat }], 13).features;
  expect(alone?.geometry.coordinates[0]).toBeCloseTo(lng, 9);
  const [movedLng, movedLat] = beside?.geometry.coordinates ?? [];
  const movedM = distanceM(lng, lat, movedLng!, movedLat!);
  expect(movedM / metresPerPixel(lat, 13)).toBeGreaterThan(20);
  expect(movedM).toBeLessThan(SPOTS[0]?.roomM ?? 0);
});

test("where symbols stand everywhere nothing is drawn, rather than half of a figure", () => {
  const crowd = Array.from({ length: 900 }, (_, index) => ({
    lng: 139.4 + (index % 30) * 0.001,
    lat: 35.3 + Math.floor(index / 30) * 0.001,
  }));
  const drawn = zoneLabels(ZONES, SPOTS, FIGURES, crowd, 13).features;
  expect(drawn.map(({ properties }) => properties.label)).not.toContain("若葉台");
});

test("where there is no room for two lines the name stands alone", () => {
  const [label] = zoneLabels(ZONES, SPOTS, FIGURES, [], 10.25).features;
  expect(label?.properties).toEqual({ label: "若葉台", figure: "" });
});

test("each name is one point, with its figure under it", () => {
  const [first, second] = zoneLabels(ZONES, SPOTS, FIGURES, [], 15).features;
  expect(first?.properties.figure).toBe("1,330人");
  expect(second?.properties.figure).toBe("");
});

test("a zone without land has no name on the map", () => {
  const empty: Zone = { id: "空", name: "空", geometry: { type: "MultiPolygon", coordinates: [] } };
  expect(zoneLabels([empty], zoneSpots([empty]), [null], [], 15).features).toEqual([]);
});
