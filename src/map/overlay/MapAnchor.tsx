import type { Map as MapLibreMap } from "maplibre-gl";
import { useLayoutEffect, useRef, type ReactNode } from "react";
import styles from "./overlay.module.css";

/**
 * Keeps what stands in it at a position of the map, moving with it in the same frame; `data-side` and
 * `data-above` say where there is more room for it.
 */
export function MapAnchor({
  map,
  lng,
  lat,
  children,
}: {
  readonly map: MapLibreMap;
  readonly lng: number;
  readonly lat: number;
  readonly children: ReactNode;
}) {
  const anchor = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const { x, y } = map.project([lng, lat]);
      if (anchor.current === null) return;
      const { clientWidth, clientHeight } = map.getContainer();
      anchor.current.style.transform = `translate(${x}px, ${y}px)`;
      anchor.current.dataset["side"] = x > clientWidth / 2 ? "left" : "right";
      anchor.current.dataset["above"] = String(y > clientHeight / 2);
    };
    place();
    map.on("move", place);
    map.on("resize", place);
    return () => {
      map.off("move", place);
      map.off("resize", place);
    };
  }, [map, lng, lat]);
  return (
    <div ref={anchor} className={styles.anchor}>
      {children}
    </div>
  );
}
