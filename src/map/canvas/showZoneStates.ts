import type { Map as MapLibreMap } from "maplibre-gl";
import type { ZoneFigure } from "../zones/zoneFigure.ts";

/** Colours the zones by their figures; touches no geometry, so that another question costs no more than a repaint. */
export function showZoneFills(map: MapLibreMap, figures: readonly (ZoneFigure | null)[]): void {
  for (const [id, figure] of figures.entries()) {
    const fill = figure?.fill ?? null;
    const state = { class: typeof fill === "number" ? fill : -1, hatched: fill === "hatched" };
    map.setFeatureState({ source: "zone", id }, state);
  }
}

/** Draws one zone as selected or pointed at, and returns how to undo it. */
export function markZone(
  map: MapLibreMap,
  index: number,
  mark: "selected" | "hovered",
): (() => void) | undefined {
  if (index < 0) return undefined;
  map.setFeatureState({ source: "zone", id: index }, { [mark]: true });
  return () => {
    if (map.getSource("zone"))
      map.setFeatureState({ source: "zone", id: index }, { [mark]: false });
  };
}
