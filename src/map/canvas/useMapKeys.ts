import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useState } from "react";
import { MOVE_MS } from "./openMap.ts";

const STEP_PX = 80;
const FAR_STEP_PX = 240;

/**
 * Arrow keys move the map (Shift: far), + and − change its size, Enter does what a click in the middle
 * would do. Returns whether the map has the keyboard, so that its middle can be marked.
 */
export function useMapKeys(map: MapLibreMap | null, onEnter: () => void): boolean {
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const enter = useEffectEvent(onEnter);
  useEffect(() => {
    if (map === null) return undefined;
    const canvas = map.getCanvas();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Enter") enter();
      else if (!moveByKey(map, event)) return;
      event.preventDefault();
    };
    const onFocus = () => setHasKeyboard(canvas.matches(":focus-visible"));
    const onBlur = () => setHasKeyboard(false);
    canvas.addEventListener("keydown", onKeyDown);
    canvas.addEventListener("focus", onFocus);
    canvas.addEventListener("blur", onBlur);
    return () => {
      canvas.removeEventListener("keydown", onKeyDown);
      canvas.removeEventListener("focus", onFocus);
      canvas.removeEventListener("blur", onBlur);
    };
  }, [map]);
  return hasKeyboard;
}

function moveByKey(map: MapLibreMap, { key, shiftKey }: KeyboardEvent): boolean {
  const direction = ARROWS[key];
  if (direction !== undefined) {
    const step = shiftKey ? FAR_STEP_PX : STEP_PX;
    map.panBy([direction[0] * step, direction[1] * step], { duration: MOVE_MS });
    return true;
  }
  if (key === "+" || key === "=" || key === ";") map.zoomIn({ duration: MOVE_MS });
  else if (key === "-") map.zoomOut({ duration: MOVE_MS });
  else return false;
  return true;
}

/** Right and down are positive. */
const ARROWS: Readonly<Partial<Record<string, readonly [number, number]>>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
