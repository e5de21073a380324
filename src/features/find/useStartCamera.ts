import { useState } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
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
 * Where the map looks at first: the start with the places nearest to it, once the walks to them are known; `null` =
 * the whole town, as nobody said where from. It moves for a new start alone, never because a wish changes the list.
 */
export function useStartCamera(): MapCamera | null {
  const start = useFind((state) => state.origin?.at ?? null);
  const rows = useFind((state) => state.answer?.rows ?? NO_ROWS);
  const view = useIsWide() ? WIDE : NARROW;
  const near = rows.filter(({ walk }) => walk !== null);
  const knowsWalks = start !== null && near.length > 0;
  const [looked, setLooked] = useState<Looked | null>(null);
  if (looked?.start === start && looked.knowsWalks === knowsWalks) return looked.camera;
  if (looked?.start === start && looked.knowsWalks) return looked.camera;
  const camera = start === null ? null : cameraAround(boundsOf(start, near), view);
  setLooked({ start, knowsWalks, camera });
  return camera;
}

const NO_ROWS: readonly FoundPlace[] = [];

interface Looked {
  readonly start: LngLat | null;
  readonly knowsWalks: boolean;
  readonly camera: MapCamera | null;
}

function boundsOf(start: LngLat, near: readonly FoundPlace[]) {
  const points = near.slice(0, NEAREST_COUNT).flatMap(({ place: { location } }): LngLat[] => {
    return location === null ? [] : [[location.lng, location.lat]];
  });
  const lngs = [start, ...points].map(([lng]) => lng);
  const lats = [start, ...points].map(([, lat]) => lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)] as const;
}
