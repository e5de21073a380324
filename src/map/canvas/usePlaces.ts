import { GeoJSONSource, type Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import type { Place } from "../../domain/places/place.ts";
import type { PlaceLayer } from "../../domain/places/placeKind.ts";
import { focusFeatures, placeFeatures } from "../places/placeFeatures.ts";
import type { PlaceStack } from "../places/placeStacks.ts";
import { MOST_SINGLE_PLACES } from "../style/townStyle.ts";
import { MOVE_MS } from "./openMap.ts";
import { setSourceData } from "./setSourceData.ts";

/** The places as the map shows them. */
export interface ShownPlaces {
  readonly stacks: readonly PlaceStack[];
  readonly layers: readonly PlaceLayer[];
  readonly place: Place | null;
  readonly hoveredPlace: Place | null;
  /** Drawn pale and without a name: they are there, but were not asked for. */
  readonly paleIds?: ReadonlySet<string>;
}

/** Draws the places, the chosen one and the one pointed at, and keeps the chosen one in sight. */
export function usePlaces(map: MapLibreMap | null, shown: ShownPlaces): void {
  const { stacks, layers, place, hoveredPlace, paleIds } = shown;
  useEffect(() => {
    const source = map?.getSource("place");
    if (!(source instanceof GeoJSONSource)) return;
    void source.setClusterOptions({ cluster: stacks.length > MOST_SINGLE_PLACES });
    void source.setData(placeFeatures(stacks, layers, paleIds));
  }, [map, stacks, layers, paleIds]);
  useEffect(() => {
    if (map !== null) setSourceData(map, "focus", focusFeatures(place, hoveredPlace, layers));
  }, [map, place, hoveredPlace, layers]);
  useEffect(() => {
    if (map === null || !place?.location) return;
    const { lng, lat } = place.location;
    if (!map.getBounds().contains([lng, lat]))
      map.easeTo({ center: [lng, lat], duration: MOVE_MS });
  }, [map, place]);
}
