import { expect, test } from "vitest";
import type { LngLat } from "../../../src/domain/geo/lngLat.ts";
import type { StreetPicture } from "../../../src/domain/town/streetPicture.ts";
import { PAPER_PALETTE } from "../../../src/map/picture/paperPalette.ts";
import { pictureFrame } from "../../../src/map/picture/pictureFrame.ts";
import { streetMarkup } from "../../../src/map/picture/streetMarkup.ts";
import { MAP_PALETTES } from "../../../src/map/style/mapPalette.ts";

const WEST: LngLat = [137.899, 34.5];
const EAST: LngLat = [137.901, 34.5];
const NORTH: LngLat = [137.9, 34.501];

const PICTURE: StreetPicture = {
  bounds: [137.89, 34.49, 137.91, 34.51],
  areas: [{ kind: "water", rings: [[WEST, EAST, NORTH, WEST]] }],
  lines: [{ kind: "railway", path: [WEST, NORTH] }],
  streets: [
    { streetClass: "lane", isBridge: false, path: [WEST, EAST] },
    { streetClass: "majorRoad", isBridge: false, path: [WEST, NORTH] },
    { streetClass: "street", isBridge: true, path: [EAST, NORTH] },
    { streetClass: "footpath", isBridge: false, path: [EAST, WEST] },
  ],
  names: [],
};

function drawn(mostZoom: number, picture = PICTURE, palette = MAP_PALETTES.ordinary): string {
  const size = { widthPx: 390, heightPx: 236, paddingPx: 46, mostZoom };
  return streetMarkup(picture, pictureFrame([WEST, EAST, NORTH], size)!, palette);
}

/** The colours of the strokes from the lowest to the highest. */
function strokes(markup: string): string[] {
  return [...markup.matchAll(/stroke="([^"]+)" stroke-width/g)].map(([, color]) => color!);
}

test("edges lie under roadways, railways over them, bridges with a dark edge above all", () => {
  const { minor, minorCase, majorCase, major, railway, bridgeCase, path } = MAP_PALETTES.ordinary;
  expect(strokes(drawn(16))).toEqual([
    minor,
    path,
    minorCase,
    majorCase,
    minor,
    major,
    railway,
    "#FFFFFF",
    bridgeCase,
    minor,
  ]);
});

test("water is filled, with its bank", () => {
  expect(drawn(16)).toContain(`fill="${MAP_PALETTES.ordinary.water}" fill-rule="evenodd"`);
});

test("from far away lanes and footpaths are left out, and main roads stay", () => {
  const far = strokes(drawn(13));
  expect(far).not.toContain(MAP_PALETTES.ordinary.path);
  expect(far).toContain(MAP_PALETTES.ordinary.major);
});

test("on paper there are greys alone", () => {
  const colors = drawn(16, PICTURE, PAPER_PALETTE).match(/#[0-9A-F]{6}/gi) ?? [];
  for (const color of colors) {
    expect([color.slice(3, 5), color.slice(5, 7)]).toEqual([color.slice(1, 3), color.slice(1, 3)]);
  }
  expect(colors.length).toBeGreaterThan(8);
});

test("it is plain shapes: no style, no script, nothing of a name", () => {
  const named = { ...PICTURE, names: [{ kind: "station", name: "<b>駅</b>", at: WEST } as const] };
  expect(drawn(16, named)).not.toMatch(/style|class=|<b>|<script/);
});

test("a kind of area that the palette does not know is not drawn", () => {
  const hidden: StreetPicture = {
    ...PICTURE,
    areas: [{ kind: "builtUp", rings: [[WEST, EAST, NORTH]] }],
  };
  expect(drawn(16, hidden)).not.toContain("evenodd");
});
