import { useMemo, useState } from "react";
import type { Bounds } from "../../domain/geo/lngLat.ts";
import type { Picked } from "../../map/canvas/pickAt.ts";
import type { MapSpot } from "../../map/canvas/usePointer.ts";
import { MapView } from "../../map/MapView.tsx";
import type { CandidateSite } from "../../domain/places/candidateSite.ts";
import { MAP_WORDS } from "../../text/mapWords.ts";
import type { Place } from "../../domain/places/place.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { CandidateCard } from "./CandidateCard.tsx";
import { StackList } from "./StackList.tsx";
import { useContrast } from "./useContrast.ts";
import { useDrawnReach } from "./useDrawnReach.ts";
import { usePin } from "./usePin.ts";
import { useShownCandidates } from "./useShownCandidates.ts";
import { useShownPlaces } from "./useShownPlaces.ts";
import { useShownZones } from "./useShownZones.ts";

/** The map joined to the running state: what is asked, selected and edited, both ways. */
export function RunningMap({
  bounds,
  listed,
}: {
  readonly bounds: Bounds;
  readonly listed?: readonly Place[] | undefined;
}) {
  const actions = useActions();
  const camera = useApp((state) => state.view.camera);
  const background = useApp((state) => state.view.background);
  const backgroundFailed = useApp((state) => state.backgroundFailed);
  const contrast = useContrast();
  const shownZones = useShownZones(listed === undefined);
  const pinning = usePin();
  const shownPlaces = useShownPlaces(pinning.movedId, listed);
  const drawnReach = useDrawnReach();
  const reach = listed === undefined ? drawnReach : null;
  const candidates = useShownCandidates();
  const [callout, setCallout] = useState<Callout | null>(null);
  const closeCallout = () => setCallout(null);

  function pick(picked: Picked, spot: MapSpot) {
    closeCallout();
    if (pinning.choosesSpot) {
      pinning.moveTo(spot);
      return;
    }
    const places = placesIn(picked, shownPlaces.stacks);
    const candidate = picked.kind === "candidate" ? candidates[picked.index] : undefined;
    if (candidate !== undefined) setCallout({ ...candidate, shows: candidate });
    else if (places.length > 1) setCallout({ ...spot, shows: places });
    else if (places[0] !== undefined) actions.selectPlace(places[0].id);
    else actions.selectZone(zoneIn(picked));
  }

  function hover(picked: Picked) {
    actions.hoverZone(zoneIn(picked));
    actions.hoverPlace(placesIn(picked, shownPlaces.stacks)[0]?.id ?? null);
  }

  function zoneIn(picked: Picked): string | null {
    return picked.kind === "zone" ? (shownZones.zones[picked.index]?.id ?? null) : null;
  }

  const opening = useMemo(
    () => ({
      bounds,
      contrast,
      loadTile: (z: number, x: number, y: number) => actions.loadTile(z, x, y),
    }),
    [bounds, contrast, actions],
  );
  return (
    <MapView
      opening={{ ...opening, camera, onShown: () => actions.setMapState("shown") }}
      words={MAP_WORDS}
      onCameraChange={(now) => actions.setCamera(now)}
      shownZones={shownZones}
      shownPlaces={shownPlaces}
      candidates={candidates}
      reach={reach}
      background={background}
      backgroundFailed={backgroundFailed}
      onBackgroundFailed={(failed) => actions.setBackgroundFailed(failed)}
      choosesSpot={pinning.choosesSpot}
      onPick={pick}
      onHover={hover}
      pin={pinning.pin}
      onPinMove={pinning.moveTo}
      onPinPut={pinning.put}
      onPinCancel={pinning.cancel}
      callout={
        callout && {
          lng: callout.lng,
          lat: callout.lat,
          content:
            "id" in callout.shows ? (
              <CandidateCard
                key={callout.shows.id}
                candidate={callout.shows}
                onClose={closeCallout}
              />
            ) : (
              <StackList
                places={callout.shows}
                layers={shownPlaces.layers}
                onChoose={(id) => {
                  closeCallout();
                  actions.selectPlace(id);
                }}
                onClose={closeCallout}
              />
            ),
        }
      }
    />
  );
}

/** What is open at a spot: the places to choose from there, or a candidate site. */
interface Callout extends MapSpot {
  readonly shows: readonly Place[] | CandidateSite;
}

function placesIn(
  picked: Picked,
  stacks: readonly { readonly places: readonly Place[] }[],
): readonly Place[] {
  return picked.kind === "stacks"
    ? picked.stacks.flatMap((index) => stacks[index]?.places ?? [])
    : [];
}
