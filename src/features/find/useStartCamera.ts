import { useState } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { PlaceLocation } from "../../domain/places/place.ts";
import type { MapCamera } from "../../map/canvas/openMap.ts";
import { cameraAround } from "../../map/cameraAround.ts";
import { useFind } from "../../state/find/useFind.ts";
import { useIsWide } from "./useIsWide.ts";

/** The places nearest to the start that the map shows at first. */
const NEAREST_COUNT = 3;

/** CSS px of the smallest map, without the margin in which a symbol would be cut. */
const NARROW = { width: 240, height: 300 };
const WIDE = { width: 400, height: 400 };

/**
 * Where the map looks at first: the place that it was opened for, with the start; else the start with the places
 * nearest to it, once the walks to them are known; `null` = the whole town, as nobody said where from. It moves for a
 * new start alone, never because a wish changes the list.
 */
export function useStartCamera(): MapCamera | null {
  const start = useFind((state) => state.origin?.at ?? null);
  const goal = useFind(
    ({ places, mapPlaceId }) => places.find(({ id }) => id === mapPlaceId)?.location ?? null,
  );
  const rows = useFind((state) => state.answer?.rows ?? NO_ROWS);
  const view = useIsWide() ? WIDE : NARROW;
  const near = rows.filter(({ walk }) => walk !== null);
  const knowsWalks = start !== null && near.length > 0;
  const [looked, setLooked] = useState<Looked | null>(null);
  if (looked?.start === start && looked.knowsWalks === knowsWalks) return looked.camera;
  if (looked?.start === start && looked.knowsWalks) return looked.camera;
  const points = goal === null ? positionsOf(near) : [positionOf(goal)];
  const shown = start === null ? (goal === null ? [] : points) : [start, ...points];
  const camera = shown.length === 0 ? null : cameraAround(boundsOf(shown), view);
  setLooked({ start, knowsWalks, camera });
  return camera;
}

const NO_ROWS: readonly FoundPlace[] = [];

interface Looked {
  readonly start: LngLat | null;
  readonly knowsWalks: boolean;
  readonly camera: MapCamera | null;
}

function positionsOf(near: readonly FoundPlace[]): LngLat[] {
  return near
    .slice(0, NEAREST_COUNT)
    .flatMap(({ place: { location } }) => (location === null ? [] : [positionOf(location)]));
}

function positionOf({ lng, lat }: PlaceLocation): LngLat {
  return [lng, lat];
}

function boundsOf(points: readonly LngLat[]) {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const;
}
