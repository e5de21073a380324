import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useRef } from "react";
import type { MapCamera } from "./openMap.ts";

const QUIET_MS = 250;

/**
 * Tells where the map looks once it rests, and follows a camera that comes from elsewhere (the address
 * bar, the back button); what it told itself it does not follow.
 */
export function useCamera(
  map: MapLibreMap | null,
  camera: MapCamera | null,
  onCameraChange: (camera: MapCamera) => void,
): void {
  const told = useRef<MapCamera | null>(null);
  const tell = useEffectEvent((now: MapCamera) => {
    told.current = now;
    onCameraChange(now);
  });
  useEffect(() => {
    if (map === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const whenQuiet = () => {
      clearTimeout(timer);
      timer = setTimeout(() => tell(cameraOf(map)), QUIET_MS);
    };
    whenQuiet();
    map.on("moveend", whenQuiet);
    return () => {
      clearTimeout(timer);
      map.off("moveend", whenQuiet);
    };
  }, [map]);
  useEffect(() => {
    if (map === null || camera === null || (told.current && isSame(told.current, camera))) return;
    if (!isSame(cameraOf(map), camera)) {
      map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
    }
  }, [map, camera]);
}

function cameraOf(map: MapLibreMap): MapCamera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}

/** The same as far as an address with five decimals can tell. */
function isSame(a: MapCamera, b: MapCamera): boolean {
  return (
    Math.abs(a.lng - b.lng) < 2e-5 &&
    Math.abs(a.lat - b.lat) < 2e-5 &&
    Math.abs(a.zoom - b.zoom) < 0.02
  );
}
