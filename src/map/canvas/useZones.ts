import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useMemo } from "react";
import type { Zone } from "../../domain/zones/zoneSet.ts";
import { zoneBorders } from "../zones/zoneBorders.ts";
import { zoneFeatures } from "../zones/zoneFeatures.ts";
import type { ZoneFigure } from "../zones/zoneFigure.ts";
import { zoneLabels, type DrawnSymbol } from "../zones/zoneLabels.ts";
import { zoneSpots } from "../zones/zoneSpots.ts";
import { MOVE_MS } from "./openMap.ts";
import { setSourceData } from "./setSourceData.ts";
import { markZone, showZoneFills } from "./showZoneStates.ts";

/** The zones as the map shows them; ids that are none of the zones' mark nothing. */
export interface ShownZones {
  readonly zones: readonly Zone[];
  /** `figures[i]` belongs to `zones[i]`. */
  readonly figures: readonly (ZoneFigure | null)[];
  readonly zoneId: string | null;
  readonly hoveredZoneId: string | null;
  /** What the names move aside from. */
  readonly symbols: readonly DrawnSymbol[];
}

/** Draws zones, figures, borders and names, and keeps the selected zone in sight. */
export function useZones(map: MapLibreMap | null, shown: ShownZones): void {
  const { zones, figures, zoneId, hoveredZoneId, symbols } = shown;
  const spots = useMemo(() => zoneSpots(zones), [zones]);
  const selected = zones.findIndex(({ id }) => id === zoneId);
  const hovered = zones.findIndex(({ id }) => id === hoveredZoneId);

  useEffect(() => {
    if (map === null) return;
    setSourceData(map, "zone", zoneFeatures(zones));
    setSourceData(map, "zone-border", zoneBorders(zones));
  }, [map, zones]);

  useEffect(() => {
    if (map !== null) showZoneFills(map, figures);
  }, [map, figures]);

  useEffect(() => {
    if (map === null) return undefined;
    let drawnZoom = NaN;
    const draw = () => {
      const zoom = map.getZoom();
      if (zoom === drawnZoom) return;
      drawnZoom = zoom;
      setSourceData(map, "zone-label", zoneLabels(zones, spots, figures, symbols, zoom));
    };
    draw();
    map.on("zoomend", draw);
    return () => {
      map.off("zoomend", draw);
    };
  }, [map, zones, spots, figures, symbols]);

  useEffect(() => (map === null ? undefined : markZone(map, hovered, "hovered")), [map, hovered]);
  useEffect(
    () => (map === null ? undefined : markZone(map, selected, "selected")),
    [map, selected],
  );
  useEffect(() => {
    const at = spots[selected]?.at;
    if (map === null || at === undefined || map.getBounds().contains([at[0], at[1]])) return;
    map.easeTo({ center: [at[0], at[1]], duration: MOVE_MS });
  }, [map, spots, selected]);
}
