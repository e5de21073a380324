import { useCallback } from "react";
import type { ShownPlaces } from "../../map/canvas/usePlaces.ts";
import type { Place } from "../../domain/places/place.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { drawnPlaces } from "../../map/places/drawnPlaces.ts";
import { type PlaceStack, stackingPlaces } from "../../map/places/placeStacks.ts";
import { useApp } from "../../state/useApp.ts";
import { useInTurns } from "../../state/useInTurns.ts";

/**
 * The places of the layers switched on, or those `listed`, of every kind; without the one that is being moved.
 * While thousands are gathered those before stand.
 */
export function useShownPlaces(
  movedId: string | null,
  listed: readonly Place[] | undefined,
): ShownPlaces {
  const places = useApp((state) => state.document.places);
  const asked = useApp((state) => state.view.question.layers);
  const layers = listed === undefined ? asked : PLACE_LAYERS;
  const placeId = useApp((state) => state.view.placeId);
  const hoveredId = useApp((state) => state.hoveredPlaceId);
  const gather = useCallback(() => {
    const standing = drawnPlaces(listed ?? places.values(), layers).filter(
      ({ id }) => id !== movedId,
    );
    return stackingPlaces(standing);
  }, [places, listed, layers, movedId]);
  const stacks = useInTurns(gather) ?? NONE;
  const chosen = placeId === movedId ? null : (places.get(placeId ?? "") ?? null);
  return { stacks, layers, place: chosen, hoveredPlace: places.get(hoveredId ?? "") ?? null };
}

const NONE: readonly PlaceStack[] = [];
