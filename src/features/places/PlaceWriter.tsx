import { useMemo, useRef, useState } from "react";
import { changedFields } from "../../domain/places/changedFields.ts";
import { fieldsOfWritten } from "../../domain/places/fieldsOfWritten.ts";
import { isSameValue } from "../../domain/places/isSameValue.ts";
import type { Place, PlaceLocation } from "../../domain/places/place.ts";
import type { PlaceKind } from "../../domain/places/placeKind.ts";
import { type WrittenFault, writtenFaults } from "../../domain/places/writtenFaults.ts";
import {
  emptyWrittenPlace,
  type WrittenPlace,
  writtenPlace,
} from "../../domain/places/writtenPlace.ts";
import { NEW_PLACE } from "../../state/appState.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { useToday } from "../../state/useToday.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { useSteady } from "../../ui/useSteady.ts";
import formStyles from "./form.module.css";
import styles from "./places.module.css";
import { WritingContext } from "./useWriting.ts";
import { WriteBasics } from "./WriteBasics.tsx";
import { WriteGroups } from "./WriteGroups.tsx";

/**
 * The form of a place with all that can be known of it; only the changed fields are saved. What is written
 * stays in the state while one looks elsewhere, and is asked about before it is thrown away.
 */
export function PlaceWriter({
  place,
  kind = "salon",
  location = null,
  onShowMap,
  onDone,
}: {
  /** `null` = a new one. */
  readonly place: Place | null;
  /** Of a new place. */
  readonly kind?: PlaceKind;
  /** Where the map was pressed, outside the form; it stands over what the form says. */
  readonly location?: PlaceLocation | null;
  readonly onShowMap: () => void;
  readonly onDone: () => void;
}) {
  const placeId = place?.id ?? NEW_PLACE;
  const kept = useApp((state) => state.writtenPlaces.get(placeId));
  const { writePlace, changePlace, addPlace } = useActions();
  const today = useToday();
  const start = useMemo(
    () => (place === null ? emptyWrittenPlace(kind) : writtenPlace(place)),
    [place, kind],
  );
  const [opened] = useState(start);
  const [faults, setFaults] = useState<readonly WrittenFault[]>([]);
  const [asking, setAsking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const written = kept ?? start;
  const isChanged = kept !== undefined && !isSameValue(kept, start);

  // What is found of an address comes later, when more may have been written.
  const steady = useSteady({
    write: (part: Partial<WrittenPlace>) => writePlace(placeId, { ...written, ...part }),
  });

  function close() {
    writePlace(placeId, null);
    onDone();
  }

  function save() {
    const found = writtenFaults(written, place === null ? null : start);
    setFaults(found);
    if (found.length > 0) {
      focusFirstError(form.current);
      return;
    }
    const fields = fieldsOfWritten({ ...written, location: location ?? written.location }, place);
    if (place === null) void addPlace(fields);
    else {
      const changed = changedFields(place, fields);
      if (Object.keys(changed).length > 0) void changePlace(place.id, changed);
    }
    close();
  }

  return (
    <WritingContext
      value={{
        placeId,
        before: place,
        written,
        faults,
        today,
        onChange: (part) => steady.write(part),
      }}
    >
      {/* The keys are those of the fields inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        ref={form}
        className={formStyles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key === "s" && (event.ctrlKey || event.metaKey)) save();
          else if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
          else if (isChanged) setAsking(true);
          else close();
          event.preventDefault();
        }}
      >
        {opened !== start && kept !== undefined && place !== null ? (
          <p className={styles.step}>{WRITE_WORDS.changedElsewhere}</p>
        ) : null}
        <WriteBasics hasPosition={location === null} onShowMap={onShowMap} />
        <WriteGroups />
        <div className={formStyles.formButtons}>
          <Button onClick={() => (isChanged ? setAsking(true) : close())}>
            {WRITE_WORDS.close}
          </Button>
          <Button type="submit" look="filled">
            {WRITE_WORDS.save}
          </Button>
          <span className={formStyles.keys}>{WRITE_WORDS.keys}</span>
        </div>
      </form>
      <ConfirmDialog
        isOpen={asking}
        title={WRITE_WORDS.discardTitle}
        text={WRITE_WORDS.discardText}
        keepWord={WRITE_WORDS.discardKeep}
        dangerWord={WRITE_WORDS.discard}
        onKeep={() => setAsking(false)}
        onDanger={() => {
          setAsking(false);
          close();
        }}
      />
    </WritingContext>
  );
}

/** After the errors are drawn, the first wrong field gets the focus. */
function focusFirstError(form: HTMLFormElement | null) {
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  });
}
