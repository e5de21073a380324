import type { Audience } from "./audience.ts";
import { isPositionKeptBack } from "./isPositionKeptBack.ts";
import type { Place, PlaceField } from "./place.ts";
import { PLACE_FIELDS } from "./placeFields.ts";
import { placeForAudience, type PlaceFor } from "./placeForAudience.ts";
import { type WithheldReason, withheldReason } from "./withheldReason.ts";

/** What an audience gets of a list, and what it does not get. */
export interface PlacesFor<A extends Audience> {
  readonly places: readonly PlaceFor<A>[];
  readonly withheld: readonly { readonly place: Place; readonly reason: WithheldReason }[];
  /** Fields that were filled in and are gone, with the number of places; in the order of `PLACE_FIELDS`. */
  readonly strippedFields: ReadonlyMap<PlaceField, number>;
  /** How many positions are the middle of a cell instead of the true one. */
  readonly blurredCount: number;
}

/**
 * The places of a list as an audience may see them, in their order; `chosenIds` takes only some of them, `null`
 * all. No place given names a place that the audience does not get as its 上位の拠点 or 引継先.
 */
export function placesForAudience<A extends Audience>(
  places: Iterable<Place>,
  audience: A,
  chosenIds: ReadonlySet<string> | null,
): PlacesFor<A> {
  const all = [...places];
  const chosen = chosenIds === null ? all : all.filter(({ id }) => chosenIds.has(id));
  const withheldIds = new Set(
    all.filter((place) => withheldReason(place, audience) !== null).map(({ id }) => id),
  );
  const withheld = chosen.flatMap((place) => {
    const reason = withheldReason(place, audience);
    return reason === null ? [] : [{ place, reason }];
  });
  const pairs = chosen.flatMap((place) => {
    const seen = placeForAudience(place, audience, withheldIds);
    return seen === null ? [] : [{ place, seen }];
  });
  return {
    places: pairs.map(({ seen }) => seen),
    withheld,
    strippedFields: strippedFields(pairs),
    blurredCount: audience === "public" ? blurredCount(pairs) : 0,
  };
}

interface Pair {
  readonly place: Place;
  readonly seen: Place;
}

function strippedFields(pairs: readonly Pair[]): Map<PlaceField, number> {
  const counts = PLACE_FIELDS.map((field): [PlaceField, number] => [
    field,
    pairs.filter(({ place, seen }) => isFilled(place[field]) && !isFilled(seen[field])).length,
  ]);
  return new Map(counts.filter(([, count]) => count > 0));
}

function isFilled(value: Place[PlaceField]): boolean {
  if (value === undefined || value === null || value === "") return false;
  return typeof value !== "object" || Object.keys(value).length > 0;
}

function blurredCount(pairs: readonly Pair[]): number {
  return pairs.filter(({ place, seen }) => seen.location !== null && isPositionKeptBack(place))
    .length;
}
