import type { Map as MapLibreMap } from "maplibre-gl";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { MapControlWords } from "../mapControlWords.ts";
import { FIT_PADDING_PX, MOVE_MS } from "../canvas/openMap.ts";
import styles from "./overlay.module.css";

/** + and − as on every map, and the way back to the whole town. */
export function MapButtons({
  map,
  bounds,
  words,
}: {
  readonly map: MapLibreMap;
  readonly bounds: Bounds;
  readonly words: MapControlWords;
}) {
  const [west, south, east, north] = bounds;
  const fit = () =>
    map.fitBounds([west, south, east, north], { padding: FIT_PADDING_PX, duration: MOVE_MS });
  return (
    <div className={styles.buttons}>
      <div className={styles.zoom}>
        <button
          type="button"
          aria-label={words.zoomIn}
          onClick={() => map.zoomIn({ duration: MOVE_MS })}
        >
          <Sign path="M5 12h14M12 5v14" />
        </button>
        <button
          type="button"
          aria-label={words.zoomOut}
          onClick={() => map.zoomOut({ duration: MOVE_MS })}
        >
          <Sign path="M5 12h14" />
        </button>
      </div>
      <button type="button" className={styles.fit} onClick={fit}>
        {words.wholeTown}
      </button>
    </div>
  );
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg width={20} height={20} viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth={2} />
    </svg>
  );
}
