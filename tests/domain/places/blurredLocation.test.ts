import * as fc from "fast-check";
import { expect, test } from "vitest";
import { distanceM } from "../../../src/domain/geo/distanceM.ts";
import { blurredLocation } from "../../../src/domain/places/blurredLocation.ts";
import type { PlaceLocation } from "../../../src/domain/places/place.ts";

const anyLocation: fc.Arbitrary<PlaceLocation> = fc.record({
  lng: fc.double({ min: 123, max: 153, noNaN: true }),
  lat: fc.double({ min: 24, max: 45, noNaN: true }),
  precision: fc.constantFrom("exact", "building", "block", "hidden"),
  boundM: fc.integer({ min: 0, max: 2000 }),
});

test("the true position is no farther from the rough one than the rough one says", () => {
  fc.assert(
    fc.property(anyLocation, (location) => {
      const rough = blurredLocation(location);
      const apartM = distanceM(location.lng, location.lat, rough.lng, rough.lat);
      expect(apartM + location.boundM!).toBeLessThanOrEqual(rough.boundM!);
    }),
  );
});

test("what has been made rough once stays as it is, however often a site is opened and made anew", () => {
  fc.assert(
    fc.property(anyLocation, (location) => {
      const rough = blurredLocation(location);
      expect(blurredLocation(rough)).toEqual(rough);
    }),
  );
});
