import {
  type FilterCounts,
  type FilteredPlaces,
  type FilterFacts,
  filterPlaces,
} from "../domain/places/filterPlaces.ts";
import type { Place } from "../domain/places/place.ts";
import type { PlaceFilter } from "../domain/places/placeFilter.ts";

const PIECE_PLACES = 500;

/** As `filterPlaces`, stopping after every few hundred: for more places than can be gone through while a screen waits. */
export function* filteringPlaces(
  all: readonly Place[],
  filter: PlaceFilter,
  facts: FilterFacts,
): Generator<void, FilteredPlaces> {
  const places: Place[] = [];
  let { counts } = filterPlaces([], filter, facts);
  for (let from = 0; from < all.length; from += PIECE_PLACES) {
    const piece = filterPlaces(all.slice(from, from + PIECE_PLACES), filter, facts);
    places.push(...piece.places);
    counts = addedCounts(counts, piece.counts);
    yield;
  }
  return { places, counts };
}

function addedCounts(some: FilterCounts, more: FilterCounts): FilterCounts {
  const added = (facet: keyof FilterCounts) => {
    const sum = new Map(some[facet]);
    for (const [choice, count] of more[facet]) sum.set(choice, (sum.get(choice) ?? 0) + count);
    return sum;
  };
  return {
    kinds: added("kinds"),
    zone: added("zone"),
    states: added("states"),
    weekdays: added("weekdays"),
    missing: added("missing"),
    unverified: added("unverified"),
    keptBack: added("keptBack"),
  };
}
