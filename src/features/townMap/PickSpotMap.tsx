import { useMemo, useState } from "react";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { PlaceLayer } from "../../domain/places/placeKind.ts";
import type { MapSpot } from "../../map/canvas/usePointer.ts";
import { MapView } from "../../map/MapView.tsx";
import { useActions, useApp } from "../../state/useApp.ts";
import { MAP_WORDS } from "../../text/mapWords.ts";
import { pinLabel } from "../../text/pinLabel.ts";
import { useContrast } from "./useContrast.ts";
import { useShownPlaces } from "./useShownPlaces.ts";
import { useShownZones } from "./useShownZones.ts";

/** Near enough to tell houses apart. */
const NEAR_ZOOM = 16;

/**
 * The map of the town with a pin that is put by a press, dragged, or moved by keys; it changes nothing but
 * what it tells. It begins near `spot`, or with the whole town where there is none inside it.
 */
export function PickSpotMap({
  bounds,
  name,
  symbol,
  spot,
  onMove,
  onPut,
  onCancel,
}: {
  readonly bounds: Bounds;
  readonly name: string;
  readonly symbol: PlaceLayer;
  readonly spot: MapSpot | null;
  readonly onMove: (spot: MapSpot) => void;
  readonly onPut: () => void;
  readonly onCancel: () => void;
}) {
  const actions = useActions();
  const contrast = useContrast();
  const places = useApp((state) => state.document.places);
  const background = useApp((state) => state.view.background);
  const backgroundFailed = useApp((state) => state.backgroundFailed);
  const listed = useMemo(() => [...places.values()], [places]);
  const [camera] = useState(() => cameraAt(spot, bounds));
  const opening = useMemo(
    () => ({
      bounds,
      contrast,
      camera,
      loadTile: (z: number, x: number, y: number) => actions.loadTile(z, x, y),
      onShown: () => undefined,
    }),
    [bounds, contrast, camera, actions],
  );
  return (
    <MapView
      opening={opening}
      words={PICKING_WORDS}
      onCameraChange={() => undefined}
      shownZones={useShownZones(false)}
      shownPlaces={useShownPlaces(null, listed)}
      candidates={NO_CANDIDATES}
      reach={null}
      background={background}
      backgroundFailed={backgroundFailed}
      onBackgroundFailed={(failed) => actions.setBackgroundFailed(failed)}
      choosesSpot
      onPick={(_picked, at) => onMove(at)}
      onHover={() => undefined}
      pin={spot && { ...spot, symbol, label: pinLabel(name), from: null }}
      onPinMove={onMove}
      onPinPut={onPut}
      onPinCancel={onCancel}
      callout={null}
    />
  );
}

const PICKING_WORDS = { ...MAP_WORDS, canvas: MAP_WORDS.pickCanvas };
const NO_CANDIDATES = [] as const;

function cameraAt(spot: MapSpot | null, [west, south, east, north]: Bounds) {
  if (spot === null || spot.lng < west || spot.lng > east) return null;
  return spot.lat < south || spot.lat > north ? null : { ...spot, zoom: NEAR_ZOOM };
}
