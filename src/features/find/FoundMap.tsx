import { useState } from "react";
import type { MapSpot } from "../../map/canvas/usePointer.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { MAP_PAGE_WORDS } from "../../text/find/mapPageWords.ts";
import styles from "./FindMap.module.css";
import { MapCard } from "./MapCard.tsx";
import { MapCredits } from "./MapCredits.tsx";
import { MapOrWords } from "./MapOrWords.tsx";
import { freeSide } from "./freeSide.ts";
import { StartRing } from "./StartRing.tsx";
import { usePlacesOnMap } from "./usePlacesOnMap.ts";
import { useStartCamera } from "./useStartCamera.ts";

/** The found places on a map, with the start; a touched symbol opens a card with its name and minutes. */
export function FoundMap({ pointedId }: { readonly pointedId: string | null }) {
  const words = MAP_PAGE_WORDS[useLanguage()];
  const origin = useFind((state) => state.origin);
  const places = useFind((state) => state.places);
  const mapPlaceId = useFind((state) => state.mapPlaceId);
  const [openIds, setOpenIds] = useState<readonly string[]>(
    mapPlaceId === null ? [] : [mapPlaceId],
  );
  const onMap = usePlacesOnMap();
  const { setView } = useFindActions();
  const camera = useStartCamera();
  const place = (id: string | null | undefined) =>
    places.find((each) => each.id === id && each.location !== null) ?? null;
  const start: MapSpot | null = origin && { lng: origin.at[0], lat: origin.at[1] };
  return (
    <div className={styles.map}>
      <MapOrWords
        words={words}
        instead={{ text: words.toList, onPress: () => setView({ page: "list" }) }}
        camera={camera}
        shownPlaces={{ ...onMap, place: place(openIds[0]), hoveredPlace: place(pointedId) }}
        choosesSpot={false}
        onPick={(placeIds) => setOpenIds(placeIds)}
        mark={
          start && {
            ...start,
            content: <StartRing name={words.start} side={freeSide(start, onMap.stacks)} />,
          }
        }
      />
      {openIds.length === 0 ? null : (
        <MapCard key={openIds.join()} placeIds={openIds} onClose={() => setOpenIds([])} />
      )}
      <MapCredits />
    </div>
  );
}
