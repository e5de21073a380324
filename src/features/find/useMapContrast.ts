import { useSyncExternalStore } from "react";
import type { MapContrast } from "../../map/style/mapPalette.ts";
import { useFind } from "../../state/find/useFind.ts";

/** High contrast where it was chosen here or asked of the device. */
export function useMapContrast(): MapContrast {
  const isChosen = useFind((state) => state.preferences.contrast === "high");
  const isAsked = useSyncExternalStore(subscribe, isHigh, () => false);
  return isChosen || isAsked ? "high" : "ordinary";
}

const QUERY = "(prefers-contrast: more)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isHigh(): boolean {
  return matchMedia(QUERY).matches;
}
