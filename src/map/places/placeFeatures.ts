import type { Feature, FeatureCollection, Point } from "geojson";
import type { Place } from "../../domain/places/place.ts";
import type { PlaceLayer } from "../../domain/places/placeKind.ts";
import { wrapJa } from "../../text/wrapJa.ts";
import { placeImageId } from "../symbols/placeImageId.ts";
import { placeSymbol } from "./drawnPlaces.ts";
import type { PlaceStack } from "./placeStacks.ts";

/** What the map needs to draw one stack, and to find it again under the pointer. */
export interface PlaceProperties {
  /** Index into the stacks. */
  readonly stack: number;
  /** Image without its size. */
  readonly image: string;
  /** Higher = drawn later, over the others. */
  readonly order: number;
  readonly label: string;
  /** None of its places was asked for. */
  readonly isPale: boolean;
}

/** One feature for each stack; the symbol shows up to three different kinds, and how many places there are. */
export function placeFeatures(
  stacks: readonly PlaceStack[],
  layers: readonly PlaceLayer[],
  paleIds: ReadonlySet<string> = NONE,
): FeatureCollection<Point, PlaceProperties> {
  return {
    type: "FeatureCollection",
    features: stacks.map(({ lng, lat, places }, stack) => {
      const isPale = places.every(({ id }) => paleIds.has(id));
      const symbols = [...new Set(places.map((place) => placeSymbol(place, layers)))];
      return pointAt(lng, lat, {
        stack,
        image: placeImageId(symbols, places.length),
        order: stacks.length - stack,
        label: places.length === 1 && !isPale ? wrapJa(places[0].name) : "",
        isPale,
      });
    }),
  };
}

const NONE: ReadonlySet<string> = new Set();

/** A place that is pointed at or chosen, drawn once more above all others. */
export interface FocusProperties {
  readonly image: string;
  readonly label: string;
  readonly order: number;
}

/**
 * The chosen place in a ring with its name, and the one under the pointer or the highlighted row in a
 * thinner ring; not where both stand at one spot.
 */
export function focusFeatures(
  chosen: Place | null,
  hovered: Place | null,
  layers: readonly PlaceLayer[],
): FeatureCollection<Point, FocusProperties> {
  const features = [
    ...(hovered !== null && !isAtOneSpot(hovered, chosen)
      ? focusOn(hovered, "hovered", layers)
      : []),
    ...(chosen === null ? [] : focusOn(chosen, "chosen", layers)),
  ];
  return { type: "FeatureCollection", features };
}

function isAtOneSpot(a: Place, b: Place | null): boolean {
  return a.location?.lng === b?.location?.lng && a.location?.lat === b?.location?.lat;
}

function focusOn(
  place: Place,
  emphasis: "chosen" | "hovered",
  layers: readonly PlaceLayer[],
): Feature<Point, FocusProperties>[] {
  if (place.location === null) return [];
  const image = placeImageId([placeSymbol(place, layers)], 1, emphasis);
  const order = emphasis === "chosen" ? 1 : 0;
  const { lng, lat } = place.location;
  return [pointAt(lng, lat, { image, label: wrapJa(place.name), order })];
}

function pointAt<Properties>(
  lng: number,
  lat: number,
  properties: Properties,
): Feature<Point, Properties> {
  return {
    type: "Feature",
    properties,
    geometry: { type: "Point", coordinates: [lng, lat] },
  };
}
