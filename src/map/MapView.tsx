import { GeoJSONSource } from "maplibre-gl";
import { useEffect, useEffectEvent, useMemo, useRef, type ReactNode } from "react";
import type { CandidateSite } from "../domain/places/candidateSite.ts";
import { pickAt, type Picked } from "./canvas/pickAt.ts";
import { MOVE_MS, type MapCamera } from "./canvas/openMap.ts";
import { setSourceData } from "./canvas/setSourceData.ts";
import { showBackground, type MapBackground } from "./canvas/showBackground.ts";
import { useCandidates } from "./canvas/useCandidates.ts";
import { useCamera } from "./canvas/useCamera.ts";
import { useMapKeys } from "./canvas/useMapKeys.ts";
import { useOpenMap, type MapOpening } from "./canvas/useOpenMap.ts";
import { usePlaces, type ShownPlaces } from "./canvas/usePlaces.ts";
import { usePointer, type MapSpot } from "./canvas/usePointer.ts";
import { useZones, type ShownZones } from "./canvas/useZones.ts";
import { watchBackground } from "./canvas/watchBackground.ts";
import styles from "./MapView.module.css";
import type { MapControlWords } from "./mapControlWords.ts";
import { MapAnchor } from "./overlay/MapAnchor.tsx";
import { MapButtons } from "./overlay/MapButtons.tsx";
import { MapPin, type Pin } from "./overlay/MapPin.tsx";
import { MiddleCross } from "./overlay/MiddleCross.tsx";
import { reachFeature, type DrawnReach } from "./reachFeature.ts";
import type { DrawnSymbol } from "./zones/zoneLabels.ts";

/** All that the map shows and all that it tells. */
export interface MapViewProps {
  readonly opening: MapOpening;
  readonly words: MapControlWords;
  readonly onCameraChange: (camera: MapCamera) => void;
  readonly shownZones: Omit<ShownZones, "symbols">;
  readonly shownPlaces: ShownPlaces;
  /** Drawn under the places, smaller; [] = they are not asked for. */
  readonly candidates: readonly CandidateSite[];
  readonly reach: DrawnReach | null;
  readonly background: MapBackground;
  readonly backgroundFailed: boolean;
  readonly onBackgroundFailed: (failed: boolean) => void;
  /** A click chooses a spot instead of what stands there. */
  readonly choosesSpot: boolean;
  readonly onPick: (picked: Picked, spot: MapSpot) => void;
  readonly onHover: (picked: Picked) => void;
  readonly pin: Pin | null;
  readonly onPinMove: (spot: MapSpot) => void;
  readonly onPinPut: () => void;
  readonly onPinCancel: () => void;
  /** What stands at a position above the map: the list of a stack, what is known of a candidate. */
  readonly callout: (MapSpot & { readonly content: ReactNode }) | null;
}

/** The map of a town: base map, zones, reach and places, with its buttons and what floats above it. */
export function MapView(props: MapViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const { opening, shownZones, shownPlaces, pin, callout } = props;
  const map = useOpenMap(container, opening);
  useEffect(() => {
    map?.getCanvas().setAttribute("aria-label", props.words.canvas);
  }, [map, props.words]);
  useCamera(map, opening.camera, props.onCameraChange);
  useZones(map, { ...shownZones, symbols: useSymbols(shownPlaces, props.candidates) });
  usePlaces(map, shownPlaces);
  useCandidates(map, props.candidates);
  useReach(map, props.reach, shownZones);
  useBackground(map, props);

  const onPick = (picked: Picked, spot: MapSpot) => {
    if (picked.kind === "cluster" && map !== null) void openCluster(map, picked);
    else props.onPick(picked, spot);
  };
  const { stacks } = shownPlaces;
  const { choosesSpot, onHover } = props;
  usePointer(map, { stacks, choosesSpot, onPick, onHover });
  const hasKeyboard = useMapKeys(map, () => {
    if (map === null) return;
    const middle = map.getCenter();
    const picked: Picked = choosesSpot
      ? { kind: "nothing" }
      : pickAt(map, stacks, map.project(middle), "coarse");
    onPick(picked, { lng: middle.lng, lat: middle.lat });
  });

  return (
    <div className={styles.view}>
      <div ref={container} className={styles.canvas} />
      {map === null ? null : (
        <>
          {hasKeyboard ? <MiddleCross /> : null}
          <MapButtons map={map} bounds={opening.bounds} words={props.words} />
          {pin === null ? null : (
            <MapPin
              map={map}
              pin={pin}
              onMove={props.onPinMove}
              onPut={props.onPinPut}
              onCancel={props.onPinCancel}
            />
          )}
          {callout === null ? null : (
            <MapAnchor map={map} lng={callout.lng} lat={callout.lat}>
              {callout.content}
            </MapAnchor>
          )}
        </>
      )}
    </div>
  );
}

/** All that names of zones keep clear of. */
function useSymbols(
  { stacks, place }: ShownPlaces,
  candidates: readonly CandidateSite[],
): readonly DrawnSymbol[] {
  return useMemo(() => {
    const spots = [...stacks, ...candidates].map(({ lng, lat }): DrawnSymbol => ({ lng, lat }));
    return place?.location ? [...spots, { ...place.location, name: place.name }] : spots;
  }, [stacks, candidates, place]);
}

type MaybeMap = ReturnType<typeof useOpenMap>;

function useReach(
  map: MaybeMap,
  reach: DrawnReach | null,
  { figures }: Pick<ShownZones, "figures">,
): void {
  const overChoropleth = figures.some((figure) => typeof figure?.fill === "number");
  useEffect(() => {
    if (map !== null) setSourceData(map, "reach", reachFeature(reach, overChoropleth));
  }, [map, reach, overChoropleth]);
}

function useBackground(map: MaybeMap, props: MapViewProps): void {
  const { background, backgroundFailed } = props;
  const onFailed = useEffectEvent(props.onBackgroundFailed);
  useEffect(() => {
    if (map !== null) showBackground(map, background, backgroundFailed);
  }, [map, background, backgroundFailed]);
  useEffect(() => {
    if (map === null || background === "none") return undefined;
    const stop = watchBackground(map, (failed) => onFailed(failed));
    return () => {
      stop();
      onFailed(false);
    };
  }, [map, background]);
}

/** Comes near enough that the cluster falls apart. */
async function openCluster(
  map: NonNullable<MaybeMap>,
  cluster: Extract<Picked, { readonly kind: "cluster" }>,
): Promise<void> {
  const source = map.getSource("place");
  if (!(source instanceof GeoJSONSource)) return;
  const zoom = await source.getClusterExpansionZoom(cluster.id);
  map.easeTo({ center: [cluster.lng, cluster.lat], zoom, duration: MOVE_MS });
}
