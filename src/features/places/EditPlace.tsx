import type { Place } from "../../domain/places/place.ts";
import { useActions } from "../../state/useApp.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { draftOf, fieldsOf } from "./placeDraft.ts";
import { PlaceForm } from "./PlaceForm.tsx";
import styles from "./places.module.css";

/** The form of a place that exists. */
export function EditPlace({
  place,
  onDone,
}: {
  readonly place: Place;
  readonly onDone: () => void;
}) {
  const { changePlace } = useActions();
  return (
    <section className={styles.panel} aria-label={PLACE_WORDS.form.editTitle}>
      <h2 className={styles.title}>{PLACE_WORDS.form.editTitle}</h2>
      <PlaceForm
        start={draftOf(place)}
        onSave={(draft) => {
          void changePlace(place.id, fieldsOf(draft, place));
          onDone();
        }}
        onCancel={onDone}
      />
    </section>
  );
}
