import { useMemo } from "react";
import type { DrawnReach } from "../../map/reachFeature.ts";
import { drawnReach } from "../../state/drawnReach.ts";
import { useApp } from "../../state/useApp.ts";

/** The reach that is asked to be seen and known: of the selected place, or of all. */
export function useDrawnReach(): DrawnReach | null {
  const all = useApp((state) => state.view.reach === "all");
  const reach = useApp(drawnReach);
  return useMemo(
    () => reach && { shape: reach.shape, streets: reach.streets, of: all ? "all" : "one" },
    [all, reach],
  );
}
