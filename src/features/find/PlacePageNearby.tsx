import { useMemo } from "react";
import { foundPlaceOf } from "../../domain/find/foundPlaceOf.ts";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./PlacePage.module.css";
import { nearestPlaces } from "./nearestPlaces.ts";
import { PlaceLine } from "./PlaceLine.tsx";

/** 「ほかにも近くに」: never one choice alone; near the person, or, where nobody said where from, near this place. */
export function PlacePageNearby({ place }: { readonly place: PublicPlace | null }) {
  const words = PLACE_WORDS[useLanguage()];
  const places = useFind((state) => state.places);
  const origin = useFind((state) => state.origin);
  const walks = useFind((state) => state.walks);
  const today = useFind((state) => state.today);
  const nowMinute = useFind((state) => state.nowMinute);
  const nearby = useMemo(() => {
    const from = origin?.at ?? positionOf(place);
    const nearest = from === null ? [] : nearestPlaces(places, from, place?.id ?? null);
    return nearest
      .slice(0, 4 * SHOWN)
      .map((each) =>
        foundPlaceOf(each, { today, nowMinute, period: "week" }, walks?.get(each.id) ?? null),
      )
      .sort((one, other) => metresOf(one.walk) - metresOf(other.walk))
      .slice(0, SHOWN);
  }, [places, origin, place, walks, today, nowMinute]);
  if (nearby.length === 0) return null;
  return (
    <section className={styles.nearby}>
      <h2>
        <RubyText text={words.nearby} />
      </h2>
      <ul>
        {nearby.map((found) => (
          <PlaceLine key={found.place.id} found={found} />
        ))}
      </ul>
    </section>
  );
}

const SHOWN = 3;

function positionOf(place: PublicPlace | null): LngLat | null {
  const location = place?.location ?? null;
  return location === null ? null : [location.lng, location.lat];
}

/** A way that is not known comes last; without a start the order stays. */
function metresOf(walk: { readonly distanceM: number } | null): number {
  return walk?.distanceM ?? 1e9;
}
