import { useMemo } from "react";
import type { ShownPlaces } from "../../map/canvas/usePlaces.ts";
import { drawnPlaces } from "../../map/places/drawnPlaces.ts";
import { placeStacks } from "../../map/places/placeStacks.ts";
import { useApp } from "../../state/useApp.ts";

/** The places of the layers switched on, without the one that is being moved. */
export function useShownPlaces(movedId: string | null): ShownPlaces {
  const places = useApp((state) => state.document.places);
  const layers = useApp((state) => state.view.question.layers);
  const placeId = useApp((state) => state.view.placeId);
  const hoveredId = useApp((state) => state.hoveredPlaceId);
  const stacks = useMemo(() => {
    const standing = drawnPlaces(places.values(), layers).filter(({ id }) => id !== movedId);
    return placeStacks(standing);
  }, [places, layers, movedId]);
  const chosen = placeId === movedId ? null : (places.get(placeId ?? "") ?? null);
  return { stacks, layers, place: chosen, hoveredPlace: places.get(hoveredId ?? "") ?? null };
}
