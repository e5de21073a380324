import { useEffect, useRef, useState } from "react";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { MapSpot } from "../../map/canvas/usePointer.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { MAP_PAGE_WORDS } from "../../text/find/mapPageWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindMap.module.css";
import { MapCredits } from "./MapCredits.tsx";
import { MapOrWords } from "./MapOrWords.tsx";
import { freeSide } from "./freeSide.ts";
import { StartRing } from "./StartRing.tsx";
import { usePlacesOnMap } from "./usePlacesOnMap.ts";

/** Names of streets and 町 can be read. */
const STREETS_ZOOM = 15;

/** The map to touch where the walk begins; the ring can be put elsewhere until 「ここから歩く」 is pressed. */
export function PickOnMap({
  onPick,
  onCancel,
}: {
  readonly onPick: (at: LngLat) => void;
  readonly onCancel: () => void;
}) {
  const words = MAP_PAGE_WORDS[useLanguage()];
  const origin = useFind((state) => state.origin);
  const [spot, setSpot] = useState<MapSpot | null>(
    origin && { lng: origin.at[0], lat: origin.at[1] },
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  const onMap = usePlacesOnMap();
  const [camera] = useState(spot && { ...spot, zoom: STREETS_ZOOM });
  return (
    <div className={styles.page}>
      <h1 ref={title} className={styles.shown} id="find-title" tabIndex={-1}>
        <RubyText text={words.pickHint} />
      </h1>
      <div className={styles.map}>
        <MapOrWords
          words={{ ...words, canvas: words.pickCanvas }}
          instead={{ text: words.byName, onPress: onCancel }}
          camera={camera}
          shownPlaces={{ ...onMap, place: null, hoveredPlace: null }}
          choosesSpot
          onPick={(_, at) => setSpot(at)}
          mark={
            spot && {
              ...spot,
              content: <StartRing name={words.start} side={freeSide(spot, onMap.stacks)} />,
            }
          }
        />
        <MapCredits />
      </div>
      <div className={styles.choice}>
        <button
          type="button"
          className={styles.pick}
          aria-disabled={spot === null}
          onClick={() => spot !== null && onPick([spot.lng, spot.lat])}
        >
          <RubyText text={words.pick} />
        </button>
        <button type="button" className={styles.toList} onClick={onCancel}>
          <RubyText text={words.cancel} />
        </button>
      </div>
    </div>
  );
}
