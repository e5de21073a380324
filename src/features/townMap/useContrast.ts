import { useSyncExternalStore } from "react";
import type { MapContrast } from "../../map/style/mapPalette.ts";

/** High contrast where the person asked their device for it. */
export function useContrast(): MapContrast {
  return useSyncExternalStore(subscribe, read);
}

const QUERY = "(prefers-contrast: more)";

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function read(): MapContrast {
  return matchMedia(QUERY).matches ? "high" : "ordinary";
}
