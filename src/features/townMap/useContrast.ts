import type { MapContrast } from "../../map/style/mapPalette.ts";
import { useMedia } from "../../ui/useMedia.ts";

/** High contrast where the person asked their device for it. */
export function useContrast(): MapContrast {
  return useMedia("(prefers-contrast: more)") ? "high" : "ordinary";
}
