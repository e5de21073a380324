import type { Place } from "../../domain/places/place.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./places.module.css";

/** A place's symbol, its name, and its kinds in words. */
export function PlaceHeading({ place }: { readonly place: Place }) {
  return (
    <div className={styles.heading}>
      <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={40} />
      <div>
        <h2 className={styles.name}>{place.name}</h2>
        <p className={styles.kinds}>{place.kinds.map((kind) => KIND_NAMES[kind]).join("、")}</p>
      </div>
    </div>
  );
}
