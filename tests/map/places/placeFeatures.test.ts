import { expect, test } from "vitest";
import { PLACE_LAYERS } from "../../../src/domain/places/placeKind.ts";
import { focusFeatures, placeFeatures } from "../../../src/map/places/placeFeatures.ts";
import { placeStacks } from "../../../src/map/places/placeStacks.ts";
import { placeImageOf } from "../../../src/map/symbols/placeImageId.ts";
import { placeAtM, somePlace } from "./somePlace.ts";

test("a stack shows its different kinds once each, and how many places it stands for", () => {
  const stacks = placeStacks([
    somePlace({ id: "a", kinds: ["salon"] }),
    somePlace({ id: "b", kinds: ["cafe"] }),
    somePlace({ id: "c", kinds: ["salon"] }),
  ]);
  const [feature] = placeFeatures(stacks, PLACE_LAYERS).features;
  expect(placeImageOf(`${feature?.properties.image}@24`)).toMatchObject({
    symbols: ["salon", "cafe"],
    count: 3,
  });
  expect(feature?.properties.label).toBe("");
});

test("a single place has its name, and the first of all lies on top", () => {
  const [first, second] = placeFeatures(
    placeStacks([placeAtM("a", 0), placeAtM("b", 100)]),
    PLACE_LAYERS,
  ).features;
  expect(first?.properties.label.replaceAll("\u200b", "")).toBe("縁側 なかむら");
  expect(first?.properties.order).toBeGreaterThan(second?.properties.order ?? 0);
  expect(second?.properties.stack).toBe(1);
});

test("what was not asked for is pale and without a name, unless it shares its spot with what was", () => {
  const [alone, together, asked] = [
    placeAtM("alone", 0),
    placeAtM("together", 100),
    placeAtM("asked", 100),
  ];
  const pale = new Set(["alone", "together"]);
  const { features } = placeFeatures(placeStacks([asked, together, alone]), PLACE_LAYERS, pale);
  expect(features.map(({ properties }) => properties.isPale)).toEqual([false, true]);
  expect(features[1]?.properties.label).toBe("");
});

test("the chosen place lies over the one pointed at, and one that is both is drawn once", () => {
  const [chosen, hovered] = [placeAtM("a", 0), placeAtM("b", 100)];
  const emphases = (...places: [typeof chosen | null, typeof chosen | null]) =>
    focusFeatures(...places, PLACE_LAYERS).features.map(
      ({ properties }) => placeImageOf(`${properties.image}@28`)?.emphasis,
    );
  expect(emphases(chosen, hovered)).toEqual(["hovered", "chosen"]);
  expect(emphases(chosen, chosen)).toEqual(["chosen"]);
  expect(emphases(null, null)).toEqual([]);
  expect(emphases(somePlace({ location: null }), null)).toEqual([]);
});
