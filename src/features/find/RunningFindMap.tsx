import { type ReactNode, useMemo } from "react";
import type { MapCamera } from "../../map/canvas/openMap.ts";
import type { ShownPlaces } from "../../map/canvas/usePlaces.ts";
import type { MapSpot } from "../../map/canvas/usePointer.ts";
import type { MapControlWords } from "../../map/mapControlWords.ts";
import { MapView } from "../../map/MapView.tsx";
import { useFind, useFindActions } from "../../state/find/useFind.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { useMapContrast } from "./useMapContrast.ts";

export interface RunningFindMapProps {
  readonly words: MapControlWords;
  /** `null` = the whole town. */
  readonly camera: MapCamera | null;
  readonly shownPlaces: ShownPlaces;
  /** A touch chooses a spot instead of what stands there. */
  readonly choosesSpot: boolean;
  /** What was touched: places, the nearest first, or none; and where. */
  readonly onPick: (placeIds: readonly string[], spot: MapSpot) => void;
  /** What stands at a spot above the map: the start. */
  readonly mark: (MapSpot & { readonly content: ReactNode }) | null;
}

/** The drawn map of さがす: base map, places and a mark; no figures, no reach, nothing from outside. */
export function RunningFindMap(props: RunningFindMapProps) {
  const { words, camera, shownPlaces, onPick } = props;
  const bounds = useFind((state) => state.town?.manifest.bounds);
  const contrast = useMapContrast();
  const { loadTile } = useFindActions();
  const opening = useMemo(
    () => bounds && { bounds, contrast, loadTile },
    [bounds, contrast, loadTile],
  );
  const plainWords = useMemo(
    () => ({
      canvas: withoutRuby(words.canvas),
      zoomIn: withoutRuby(words.zoomIn),
      zoomOut: withoutRuby(words.zoomOut),
      wholeTown: withoutRuby(words.wholeTown),
    }),
    [words],
  );
  if (opening === undefined) return null;
  return (
    <MapView
      opening={{ ...opening, camera, onShown: nothing }}
      words={plainWords}
      onCameraChange={nothing}
      shownZones={NO_ZONES}
      shownPlaces={shownPlaces}
      candidates={NO_CANDIDATES}
      reach={null}
      background="none"
      backgroundFailed={false}
      onBackgroundFailed={nothing}
      choosesSpot={props.choosesSpot}
      onPick={(picked, spot) => {
        const stacks = picked.kind === "stacks" ? picked.stacks : [];
        const places = stacks.flatMap((index) => shownPlaces.stacks[index]?.places ?? []);
        onPick(
          places.map(({ id }) => id),
          spot,
        );
      }}
      onHover={nothing}
      pin={null}
      onPinMove={nothing}
      onPinPut={nothing}
      onPinCancel={nothing}
      callout={props.mark}
    />
  );
}

function nothing(): void {}

const NO_ZONES = { zones: [], figures: [], zoneId: null, hoveredZoneId: null } as const;
const NO_CANDIDATES = [] as const;
