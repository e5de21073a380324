import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { FindServices } from "./findServices.ts";

/**
 * Where the device is, as it says itself. `refused` = the person or the browser said no, `failed` = it could not
 * be found within 15 s, `missing` = the device cannot tell. The position is handed back and kept nowhere.
 */
export function devicePosition(device: Geolocation | undefined): FindServices["devicePosition"] {
  return () =>
    new Promise((settle) => {
      if (device === undefined) return settle("missing");
      device.getCurrentPosition(
        ({ coords }) => settle([coords.longitude, coords.latitude] satisfies LngLat),
        ({ code, PERMISSION_DENIED }) => settle(code === PERMISSION_DENIED ? "refused" : "failed"),
        { enableHighAccuracy: true, timeout: 15_000, maximumAge: 30_000 },
      );
    });
}
