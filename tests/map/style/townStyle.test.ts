import { readFileSync } from "node:fs";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { DEEPEST_TILE_ZOOM } from "../../../src/formats/tiles/townTiles.ts";
import { MAP_PALETTES } from "../../../src/map/style/mapPalette.ts";
import { townStyle } from "../../../src/map/style/townStyle.ts";

const style = townStyle("ordinary", "https://town.example/app/");
const order = style.layers.map(({ id }) => id);

describe.each(["ordinary", "high"] as const)("the %s style", (contrast) => {
  test("is valid", () => {
    const found = validateStyleMin(townStyle(contrast, "https://town.example/"));
    expect(found.map(({ message }) => message)).toEqual([]);
  });
});

test("nothing of it comes from another address than the app's own", () => {
  const addresses = JSON.stringify(style).match(/(?:https?|town):\/\/[^"/]*/g) ?? [];
  expect(new Set(addresses)).toEqual(new Set(["https://town.example", "town://{z}"]));
  expect(style).not.toHaveProperty("glyphs");
  expect(style).not.toHaveProperty("sprite");
});

test("the map asks for tiles as deep as they are made", () => {
  expect(style.sources["town"]).toMatchObject({ maxzoom: DEEPEST_TILE_ZOOM });
});

test("colours of zones lie under everything where nobody lives, and under the streets", () => {
  for (const above of ["green", "water", "street-case-lane", "railway", "bridge-case-lane"]) {
    expect(order.indexOf("zone-fill")).toBeLessThan(order.indexOf(above));
  }
  expect(order.indexOf("field")).toBeLessThan(order.indexOf("zone-fill"));
});

test("all edges of streets lie under all roadways, and bridges over both", () => {
  const lastCase = order.findLastIndex((id) => id.startsWith("street-case-"));
  const firstFill = order.findIndex((id) => id.startsWith("street-fill-"));
  const lastFill = order.findLastIndex((id) => id.startsWith("street-fill-"));
  expect(lastCase).toBeLessThan(firstFill);
  expect(lastFill).toBeLessThan(order.findIndex((id) => id.startsWith("bridge-")));
});

test("places stand over zone names, which stand over the names of the base map", () => {
  expect(order.indexOf("name-station")).toBeLessThan(order.indexOf("zone-label"));
  expect(order.indexOf("zone-label")).toBeLessThan(order.indexOf("place"));
  expect(order.at(-1)).toBe("focus");
});

test("no place is left out because symbols overlap", () => {
  const place = style.layers.find(({ id }) => id === "place");
  expect(place).toMatchObject({ layout: { "icon-allow-overlap": true } });
});

test("both weights of the lettering are there, cut into slices by letters", () => {
  const faces = style["font-faces"] ?? {};
  expect(Object.keys(faces)).toEqual(["BIZ UDPGothic", "BIZ UDPGothic Bold"]);
  for (const slices of Object.values(faces)) expect(slices.length).toBeGreaterThan(100);
});

test("the ordinary colours are those of the tokens", () => {
  const css = readFileSync("src/ui/tokens.css", "utf8");
  const token = (name: string) =>
    new RegExp(`--${name}:\\s*(#\\w{6})`).exec(css)?.[1]?.toUpperCase();
  const colours = MAP_PALETTES.ordinary;
  expect(colours.ramp).toEqual(["c1", "c2", "c3", "c4", "c5"].map(token));
  expect({
    paper: token("m-paper"),
    water: token("m-water"),
    waterLine: token("m-waterline"),
    green: token("m-green"),
    minorCase: token("m-minor-case"),
    mainCase: token("m-art-case"),
    major: token("m-major"),
    majorCase: token("m-major-case"),
    bridgeCase: token("m-bridge-case"),
    railway: token("m-rail"),
    label: token("m-label"),
    key: token("key"),
    keyDeep: token("key-deep"),
  }).toEqual(
    Object.fromEntries(
      Object.entries(colours).filter(([name]) =>
        [
          "paper",
          "water",
          "waterLine",
          "green",
          "minorCase",
          "mainCase",
          "major",
          "majorCase",
          "bridgeCase",
          "railway",
          "label",
          "key",
          "keyDeep",
        ].includes(name),
      ),
    ),
  );
});
