import { useMemo } from "react";
import type { DrawnReach } from "../../map/reachFeature.ts";
import { useApp } from "../../state/useApp.ts";

/** The reach that is asked to be seen and known: of the selected place, or of all. */
export function useDrawnReach(): DrawnReach | null {
  const shown = useApp((state) => state.view.reach);
  const reach = useApp((state) => state.reach);
  return useMemo(() => {
    if (shown === "none" || reach === null || reach.placeIds.length === 0) return null;
    return { shape: reach.shape, streets: reach.streets, of: shown === "all" ? "all" : "one" };
  }, [shown, reach]);
}
