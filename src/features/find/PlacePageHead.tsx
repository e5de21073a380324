import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { placeDescription } from "../../text/find/placeDescription.ts";
import { placeNameText } from "../../text/find/placeNameText.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./PlacePage.module.css";
import { PlaceState } from "./PlaceState.tsx";
import { TextParts } from "./TextParts.tsx";

/** The name with its symbol, what it is in a line, and whether it pauses. */
export function PlacePageHead({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  return (
    <>
      <h1 className={styles.name} id="find-title" tabIndex={-1}>
        <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={36} />
        <span>
          <TextParts parts={placeNameText(place, language)} />
        </span>
      </h1>
      <p className={styles.about}>
        <TextParts parts={placeDescription(place, language)} />
      </p>
      <PlaceState place={place} />
    </>
  );
}
