import { expect, test } from "vitest";
import { PLACE_KINDS, PLACE_LAYERS, layerOfKind } from "../../../src/domain/places/placeKind.ts";
import { drawnPlaces, placeSymbol } from "../../../src/map/places/drawnPlaces.ts";
import { somePlace } from "./somePlace.ts";

test("only layers switched on are drawn; a place of two kinds is drawn for either", () => {
  const both = somePlace({ id: "both", kinds: ["engawa", "salon"] });
  const cafe = somePlace({ id: "cafe", kinds: ["cafe"] });
  expect(drawnPlaces([both, cafe], ["salon"])).toEqual([both]);
  expect(drawnPlaces([both, cafe], ["engawa"])).toEqual([both]);
  expect(drawnPlaces([both, cafe], [])).toEqual([]);
});

test("closed places and places without a position are not drawn", () => {
  const closed = somePlace({ status: { state: "closed" } });
  expect(drawnPlaces([closed, somePlace({ location: null })], PLACE_LAYERS)).toEqual([]);
});

test("open places come before planned and suspended ones, so that they lie on top", () => {
  const states = ["suspended", "planned", "open"] as const;
  const places = states.map((state) => somePlace({ id: state, status: { state } }));
  expect(drawnPlaces(places, PLACE_LAYERS).map(({ id }) => id)).toEqual([
    "open",
    "planned",
    "suspended",
  ]);
});

test("every kind has the symbol of its layer", () => {
  for (const kind of PLACE_KINDS) {
    expect(placeSymbol(somePlace({ kinds: [kind] }), PLACE_LAYERS)).toBe(layerOfKind(kind));
  }
});

test("a place shows the kind that is asked about, and its state before its kind", () => {
  const both = somePlace({ kinds: ["engawa", "salon"] });
  expect(placeSymbol(both, ["salon"])).toBe("salon");
  expect(placeSymbol(somePlace({ status: { state: "suspended" } }), PLACE_LAYERS)).toBe(
    "suspended",
  );
  expect(placeSymbol(somePlace({ status: { state: "planned" } }), PLACE_LAYERS)).toBe("planned");
});
