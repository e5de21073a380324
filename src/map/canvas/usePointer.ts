import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import { useEffect, useEffectEvent } from "react";
import type { PlaceStack } from "../places/placeStacks.ts";
import { pickAt, type Picked } from "./pickAt.ts";

/** A place on the ground and on the screen. */
export interface MapSpot {
  readonly lng: number;
  readonly lat: number;
}

/** What the pointer does. */
export interface PointerActions {
  readonly stacks: readonly PlaceStack[];
  /** A click chooses a spot instead of what stands there. */
  readonly choosesSpot: boolean;
  readonly onPick: (picked: Picked, spot: MapSpot) => void;
  readonly onHover: (picked: Picked) => void;
}

/** Clicks and taps pick; a pointer that can hover points at things, at most once a frame. */
export function usePointer(map: MapLibreMap | null, actions: PointerActions): void {
  const pick = useEffectEvent((event: MapMouseEvent) => {
    if (map === null) return;
    const picked: Picked = actions.choosesSpot
      ? { kind: "nothing" }
      : pickAt(map, actions.stacks, event.point, pointerOf());
    actions.onPick(picked, { lng: event.lngLat.lng, lat: event.lngLat.lat });
  });
  const hover = useEffectEvent((point: { x: number; y: number } | null) => {
    if (map === null || pointerOf() === "coarse") return;
    const picked: Picked =
      point === null || actions.choosesSpot
        ? { kind: "nothing" }
        : pickAt(map, actions.stacks, point, "fine");
    map.getCanvas().style.cursor = cursorFor(picked, actions.choosesSpot);
    actions.onHover(picked);
  });
  useEffect(() => {
    if (map === null) return undefined;
    let frame = 0;
    const onMove = ({ point }: MapMouseEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => hover(point));
    };
    const onOut = () => {
      cancelAnimationFrame(frame);
      hover(null);
    };
    const onClick = (event: MapMouseEvent) => pick(event);
    map.on("click", onClick);
    map.on("mousemove", onMove);
    map.on("mouseout", onOut);
    return () => {
      cancelAnimationFrame(frame);
      map.off("click", onClick);
      map.off("mousemove", onMove);
      map.off("mouseout", onOut);
    };
  }, [map]);
}

function pointerOf(): "fine" | "coarse" {
  return matchMedia("(hover: hover) and (pointer: fine)").matches ? "fine" : "coarse";
}

function cursorFor(picked: Picked, choosesSpot: boolean): string {
  if (choosesSpot) return "crosshair";
  return picked.kind === "nothing" ? "" : "pointer";
}
