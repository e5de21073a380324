import { assert, constantFrom, property, record } from "fast-check";
import { expect, test } from "vitest";
import { filterPlaces } from "../../src/domain/places/filterPlaces.ts";
import type { PlaceFilter } from "../../src/domain/places/placeFilter.ts";
import { filteringPlaces } from "../../src/state/filteringPlaces.ts";
import { defaultViewState } from "../../src/state/viewState.ts";
import { somePlace } from "../map/places/somePlace.ts";

const FACTS = { today: "2026-11-20", zoneAt: () => "z", weekdaysOf: () => [] };
const PLACES = Array.from({ length: 1300 }, (_, i) =>
  somePlace({ id: `p${i}`, name: `${i % 7}番`, kinds: [i % 3 === 0 ? "cafe" : "salon"] }),
);

test("gives what the whole list gives at once, whatever is asked", () => {
  const asked = record({
    words: constantFrom("", "3番", "どこにもない"),
    kinds: constantFrom<PlaceFilter["kinds"]>([], ["cafe"], ["cafe", "salon"]),
  });
  assert(
    property(asked, (change) => {
      const filter = { ...defaultViewState().inventory.filter, ...change };
      const work = filteringPlaces(PLACES, filter, FACTS);
      let [step, steps] = [work.next(), 1];
      while (step.done !== true) [step, steps] = [work.next(), steps + 1];
      expect(step.value).toEqual(filterPlaces(PLACES, filter, FACTS));
      expect(steps).toBe(4);
    }),
  );
});
