import { useMemo } from "react";
import type { Place } from "../../domain/places/place.ts";
import { layerOfKind } from "../../domain/places/placeKind.ts";
import type { ZoneSet } from "../../domain/zones/zoneSet.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { COVERAGE_WORDS } from "../../text/coverageWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./CoveragePanel.module.css";
import { placesInZone } from "./placesInZone.ts";

/** The counted places that stand in a zone; pressing one opens it. */
export function ZonePlaces({
  zoneId,
  zoneSet,
  countedPlaces,
}: {
  readonly zoneId: string;
  readonly zoneSet: ZoneSet;
  readonly countedPlaces: readonly Place[];
}) {
  const hoveredId = useApp((state) => state.hoveredPlaceId);
  const { selectPlace, hoverPlace } = useActions();
  const places = useMemo(
    () => placesInZone(zoneSet, zoneId, countedPlaces),
    [zoneSet, zoneId, countedPlaces],
  );
  return (
    <>
      <h3 className={styles.placesTitle}>
        {COVERAGE_WORDS.placesInZone}（{places.length}
        {COVERAGE_WORDS.columns.inside}）
      </h3>
      {places.length === 0 ? <p>{COVERAGE_WORDS.noPlacesInZone}</p> : null}
      <ul className={styles.places} onPointerLeave={() => hoverPlace(null)}>
        {places.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className={styles.place}
              data-hovered={place.id === hoveredId}
              onClick={() => selectPlace(place.id)}
              onPointerEnter={() => hoverPlace(place.id)}
              onFocus={() => hoverPlace(place.id)}
              onBlur={() => hoverPlace(null)}
            >
              <Symbol
                name={layerOfKind(place.kinds[0])}
                size={28}
                label={KIND_NAMES[place.kinds[0]]}
              />
              <span>
                <span className={styles.placeName}>{place.name}</span>
                <span className={styles.placeWhen}>
                  {place.scheduleText ?? PLACE_WORDS.scheduleUnknown}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
