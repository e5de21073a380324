import { useMemo } from "react";
import type { LngLat } from "../../domain/geo/lngLat.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { nearestPlaces } from "./nearestPlaces.ts";
import { PictureCredits } from "./PictureCredits.tsx";
import { RoutePicture } from "./RoutePicture.tsx";

/** The small map with its credits; nothing where the place has no position. */
export function PlacePagePicture({ place }: { readonly place: PublicPlace }) {
  const words = PLACE_WORDS[useLanguage()];
  const route = useFind((state) => state.route);
  const origin = useFind((state) => state.origin);
  const places = useFind((state) => state.places);
  const { showOnMap } = useFindActions();
  const { location } = place;
  const at = useMemo((): LngLat | null => {
    return location === null ? null : [location.lng, location.lat];
  }, [location]);
  const others = useMemo(
    () => (at === null ? [] : nearestPlaces(places, at, place.id).slice(0, MOST_OTHERS)),
    [places, at, place.id],
  );
  if (at === null || location === null) return null;
  const isRough = location.precision === "block" || location.precision === "hidden";
  return (
    <>
      <RoutePicture
        place={place}
        at={at}
        route={route}
        origin={origin}
        others={others}
        onOpen={() => showOnMap(place.id)}
      />
      <PictureCredits>
        {route === null ? null : (
          <RubyText text={route.isStraight ? words.straight : words.alongStreets} />
        )}
        {isRough ? (
          <>
            {" "}
            <RubyText text={words.rough} />
          </>
        ) : null}
      </PictureCredits>
    </>
  );
}

const MOST_OTHERS = 12;
