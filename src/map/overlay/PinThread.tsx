import type { Map as MapLibreMap } from "maplibre-gl";
import { useLayoutEffect, useRef } from "react";
import type { MapSpot } from "../canvas/usePointer.ts";
import { MapAnchor } from "./MapAnchor.tsx";
import styles from "./overlay.module.css";

/** A small dashed ring where a place stood, and a dotted thread to where it stands now. */
export function PinThread({
  map,
  from,
  to,
}: {
  readonly map: MapLibreMap;
  readonly from: MapSpot;
  readonly to: MapSpot;
}) {
  const thread = useRef<SVGPathElement>(null);
  const ground = useRef<SVGPathElement>(null);
  useLayoutEffect(() => {
    const draw = () => {
      const a = map.project([from.lng, from.lat]);
      const b = map.project([to.lng, to.lat]);
      const path = `M0 0L${b.x - a.x} ${b.y - a.y}`;
      thread.current?.setAttribute("d", path);
      ground.current?.setAttribute("d", path);
    };
    draw();
    map.on("move", draw);
    return () => {
      map.off("move", draw);
    };
  }, [map, from, to]);
  return (
    <MapAnchor map={map} lng={from.lng} lat={from.lat}>
      <svg className={styles.thread} width={1} height={1} aria-hidden="true">
        <path ref={ground} stroke="#fff" strokeWidth={4} />
        <path ref={thread} stroke="#1A1A1A" strokeWidth={1.5} strokeDasharray="2 4" />
        <circle
          r={7}
          fill="#fff"
          fillOpacity={0.8}
          stroke="#1A1A1A"
          strokeWidth={1.3}
          strokeDasharray="2 2"
        />
      </svg>
    </MapAnchor>
  );
}
