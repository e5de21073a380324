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
}

/** One feature for each stack; the symbol shows up to three different kinds, and how many places there are. */
export function placeFeatures(
  stacks: readonly PlaceStack[],
  layers: readonly PlaceLayer[],
): FeatureCollection<Point, PlaceProperties> {
  return {
    type: "FeatureCollection",
    features: stacks.map(({ lng, lat, places }, stack) => {
      const symbols = [...new Set(places.map((place) => placeSymbol(place, layers)))];
      return pointAt(lng, lat, {
        stack,
        image: placeImageId(symbols, places.length),
        order: stacks.length - stack,
        label: places.length === 1 ? wrapJa(places[0].name) : "",
      });
    }),
  };
}

/** A place that is pointed at or chosen, drawn once more above all others. */
export interface FocusProperties {
  readonly image: string;
  readonly label: string;
  readonly order: number;
}

/** The chosen place in a ring with its name, and the one under the pointer or the highlighted row in a thinner ring. */
export function focusFeatures(
  chosen: Place | null,
  hovered: Place | null,
  layers: readonly PlaceLayer[],
): FeatureCollection<Point, FocusProperties> {
  const features: Feature<Point, FocusProperties>[] = [];
  if (hovered?.location && hovered.id !== chosen?.id) {
    const image = placeImageId([placeSymbol(hovered, layers)], 1, "hovered");
    features.push(
      pointAt(hovered.location.lng, hovered.location.lat, {
        image,
        label: wrapJa(hovered.name),
        order: 0,
      }),
    );
  }
  if (chosen?.location) {
    const image = placeImageId([placeSymbol(chosen, layers)], 1, "chosen");
    features.push(
      pointAt(chosen.location.lng, chosen.location.lat, {
        image,
        label: wrapJa(chosen.name),
        order: 1,
      }),
    );
  }
  return { type: "FeatureCollection", features };
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
