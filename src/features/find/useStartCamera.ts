import { useMemo, useState } from "react";
import type { MapCamera } from "../../map/canvas/openMap.ts";
import { cameraAround } from "../../map/cameraAround.ts";
import { useFind } from "../../state/find/useFind.ts";

/** The places nearest to the start that the map shows at first. */
const NEAREST_COUNT = 5;

/** On the smallest phone, without the margin in which a symbol would be cut. */
const VIEW = { width: 240, height: 300 };

/**
 * Where the map looks at first: the start with the places nearest to it; `null` = the whole town, as nobody said
 * where from. It moves for a new start alone, never because a wish changes the list.
 */
export function useStartCamera(): MapCamera | null {
  const start = useFind((state) => state.origin?.at ?? null);
  const rows = useFind((state) => state.answer?.rows);
  const [looked, setLooked] = useState<{ start: typeof start; camera: MapCamera | null }>();
  const around = useMemo(() => {
    if (start === null) return null;
    const near = (rows ?? []).slice(0, NEAREST_COUNT).flatMap(({ place }) => {
      const { location } = place;
      return location === null ? [] : [[location.lng, location.lat] as const];
    });
    const points = [start, ...near];
    const lngs = points.map(([lng]) => lng);
    const lats = points.map(([, lat]) => lat);
    return cameraAround(
      [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
      VIEW,
    );
  }, [start, rows]);
  if (looked !== undefined && looked.start === start) return looked.camera;
  setLooked({ start, camera: around });
  return around;
}
