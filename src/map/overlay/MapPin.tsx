import type { Map as MapLibreMap } from "maplibre-gl";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import { metresPerLat, metresPerLng } from "../../domain/geo/localPlane.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import type { SymbolName } from "../../ui/symbols/symbolMarkup.ts";
import type { MapSpot } from "../canvas/usePointer.ts";
import { MapAnchor } from "./MapAnchor.tsx";
import styles from "./overlay.module.css";
import { PinThread } from "./PinThread.tsx";

/** A place that is being put somewhere. */
export interface Pin {
  readonly lng: number;
  readonly lat: number;
  readonly symbol: SymbolName;
  /** What is being moved, for those who cannot see it. */
  readonly label: string;
  /** Where it stood before; `null` for a new place. */
  readonly from: MapSpot | null;
}

const STEP_M = 10;
const FAR_STEP_M = 100;

/**
 * A symbol above the map that is dragged with mouse or finger, or moved by arrow keys: 10 m, with Shift
 * 100 m. Enter puts it down, Esc takes it back. While it moves nothing else of the map is drawn anew.
 */
export function MapPin({
  map,
  pin,
  onMove,
  onPut,
  onCancel,
}: {
  readonly map: MapLibreMap;
  readonly pin: Pin;
  readonly onMove: (spot: MapSpot) => void;
  readonly onPut: () => void;
  readonly onCancel: () => void;
}) {
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null);

  function take(event: PointerEvent<HTMLButtonElement>) {
    const at = map.project([pin.lng, pin.lat]);
    grip.current = { x: event.clientX - at.x, y: event.clientY - at.y };
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  function drag(event: PointerEvent<HTMLButtonElement>) {
    if (grip.current === null) return;
    const { lng, lat } = map.unproject([
      event.clientX - grip.current.x,
      event.clientY - grip.current.y,
    ]);
    onMove({ lng, lat });
  }

  function move(event: KeyboardEvent<HTMLButtonElement>) {
    const spot = spotAfterKey(pin, event.key, event.shiftKey ? FAR_STEP_M : STEP_M);
    if (spot !== null) onMove(spot);
    else if (event.key === "Enter") onPut();
    else if (event.key === "Escape") onCancel();
    else return;
    event.preventDefault();
  }

  return (
    <>
      {pin.from === null ? null : <PinThread map={map} from={pin.from} to={pin} />}
      <MapAnchor map={map} lng={pin.lng} lat={pin.lat}>
        <button
          type="button"
          className={styles.pin}
          aria-label={pin.label}
          onPointerDown={take}
          onPointerMove={drag}
          onPointerUp={() => (grip.current = null)}
          onPointerCancel={() => (grip.current = null)}
          onKeyDown={move}
        >
          <Symbol name={pin.symbol} size={30} />
        </button>
      </MapAnchor>
    </>
  );
}

/** Where a pin stands after an arrow key; `null` for any other key. */
function spotAfterKey({ lng, lat }: MapSpot, key: string, stepM: number): MapSpot | null {
  const east = key === "ArrowRight" ? stepM : key === "ArrowLeft" ? -stepM : 0;
  const north = key === "ArrowUp" ? stepM : key === "ArrowDown" ? -stepM : 0;
  if (east === 0 && north === 0) return null;
  return { lng: lng + east / metresPerLng(lat), lat: lat + north / metresPerLat(lat) };
}
