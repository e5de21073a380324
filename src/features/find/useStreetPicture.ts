import { useEffect, useState } from "react";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { StreetPicture } from "../../domain/town/streetPicture.ts";
import { useFindActions } from "../../state/find/useFind.ts";

/** The streets inside a box, asked of the device when the box changes; `null` while they are not there, or cannot be had. */
export function useStreetPicture(bounds: Bounds | null): StreetPicture | null {
  const { picture } = useFindActions();
  const [drawn, setDrawn] = useState<StreetPicture | null>(null);
  const key = bounds === null ? "" : bounds.join(" ");
  useEffect(() => {
    let isWanted = true;
    const box = boundsOf(key);
    if (box === null) return;
    picture(box).then(
      (streets) => isWanted && setDrawn(streets),
      () => isWanted && setDrawn(null),
    );
    return () => {
      isWanted = false;
    };
  }, [key, picture]);
  return bounds === null ? null : drawn;
}

/** Boxes of the same numbers are the same box. */
function boundsOf(key: string): Bounds | null {
  const [west, south, east, north] = key.split(" ").map(Number);
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return null;
  }
  return [west, south, east, north];
}
