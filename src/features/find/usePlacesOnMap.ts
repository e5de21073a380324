import { useMemo } from "react";
import { isForResidents } from "../../domain/find/isForResidents.ts";
import { isReachablePlace } from "../../domain/places/place.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import type { ShownPlaces } from "../../map/canvas/usePlaces.ts";
import { placeStacks } from "../../map/places/placeStacks.ts";
import { useFind } from "../../state/find/useFind.ts";

/** The found places as the map draws them, on top; the other places of the town pale under them. */
export function usePlacesOnMap(): Pick<ShownPlaces, "stacks" | "layers" | "paleIds"> {
  const rows = useFind((state) => state.answer?.rows);
  const places = useFind((state) => state.places);
  return useMemo(() => {
    const found = rows?.map(({ place }) => place) ?? [];
    const foundIds = new Set(found.map(({ id }) => id));
    const others = places.filter(
      (place) => !foundIds.has(place.id) && isReachablePlace(place) && isForResidents(place),
    );
    return {
      stacks: placeStacks([...found, ...others]),
      layers: PLACE_LAYERS,
      paleIds: new Set(others.map(({ id }) => id)),
    };
  }, [rows, places]);
}
