import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { MapContrast } from "../style/mapPalette.ts";
import { keepTownInSight } from "./keepTownInSight.ts";
import { openMap, type MapCamera } from "./openMap.ts";
import { serveTownTiles, type LoadTile } from "./serveTownTiles.ts";

/** What a map is opened with; a change of `bounds`, `contrast` or `loadTile` opens a new one. */
export interface MapOpening {
  readonly bounds: Bounds;
  readonly contrast: MapContrast;
  readonly loadTile: LoadTile;
  readonly camera: MapCamera | null;
  readonly onShown: () => void;
}

/** The map that runs in an element, from when its style stands until the element goes; `null` before. */
export function useOpenMap(
  container: RefObject<HTMLDivElement | null>,
  opening: MapOpening,
): MapLibreMap | null {
  const { bounds, contrast, loadTile } = opening;
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const onShown = useEffectEvent(opening.onShown);
  const firstCamera = useEffectEvent(() => opening.camera);
  useEffect(() => {
    if (container.current === null) return undefined;
    const element = container.current;
    const stopTiles = serveTownTiles(loadTile);
    let opened: MapLibreMap | null = null;
    const stopWaiting = whenItHasRoom(element, () => {
      const camera = firstCamera();
      const running = openMap(element, bounds, camera, contrast);
      if (camera === null) keepTownInSight(running, bounds);
      running.once("style.load", () => setMap(running));
      running.once("idle", () => onShown());
      opened = running;
    });
    return () => {
      stopWaiting();
      setMap(null);
      opened?.remove();
      stopTiles();
    };
  }, [container, bounds, contrast, loadTile]);
  return map;
}

/** A map in a hidden tab has no size to fit the town into: it is opened when it first has one. */
function whenItHasRoom(element: HTMLElement, open: () => void): () => void {
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === 0 || element.clientHeight === 0) return;
    observer.disconnect();
    open();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
