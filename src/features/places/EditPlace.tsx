import type { Place } from "../../domain/places/place.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { LazyPlaceWriter } from "./LazyPlaceWriter.tsx";
import styles from "./places.module.css";

/** The form of a place that exists. */
export function EditPlace({
  place,
  onShowMap,
  onDone,
}: {
  readonly place: Place;
  readonly onShowMap: () => void;
  readonly onDone: () => void;
}) {
  return (
    <section className={styles.panel} aria-label={WRITE_WORDS.editTitle}>
      <h2 className={styles.title}>{WRITE_WORDS.editTitle}</h2>
      <LazyPlaceWriter key={place.id} place={place} onShowMap={onShowMap} onDone={onDone} />
    </section>
  );
}
