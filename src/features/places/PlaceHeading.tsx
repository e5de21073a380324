import type { Place } from "../../domain/places/place.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./places.module.css";
import { symbolOfPlace } from "./symbolOfPlace.ts";

/** A place's symbol, its name, and its kinds in words. */
export function PlaceHeading({ place }: { readonly place: Place }) {
  return (
    <div className={styles.heading}>
      <Symbol name={symbolOfPlace(place)} size={40} />
      <div>
        <h2 className={styles.name}>{place.name}</h2>
        <p className={styles.kinds}>{place.kinds.map((kind) => KIND_NAMES[kind]).join("、")}</p>
      </div>
    </div>
  );
}
