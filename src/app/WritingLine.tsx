import { isSameValue } from "../domain/places/isSameValue.ts";
import { writtenPlace } from "../domain/places/writtenPlace.ts";
import { NEW_PLACE } from "../state/appState.ts";
import { useActions, useApp } from "../state/useApp.ts";
import { WRITE_WORDS } from "../text/writeWords.ts";
import { writingText } from "../text/writingText.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./WritingLine.module.css";

/** That a form holds something unsaved while one looks at something else, with the way back to it. */
export function WritingLine() {
  const written = useApp((state) => state.writtenPlaces);
  const places = useApp((state) => state.document.places);
  const view = useApp((state) => state.view);
  const { setView, writePlace } = useActions();
  const isOnForm =
    view.screen === "survey" || (view.inventory.form && view.inventory.part === "list");
  const left = [...written].filter(([id, text]) => {
    const place = places.get(id);
    const isSame = place !== undefined && isSameValue(text, writtenPlace(place));
    return !isSame && !(isOnForm && (view.placeId ?? NEW_PLACE) === id);
  });
  const [first] = left;
  if (first === undefined || view.screen === "town") return null;
  return (
    <div className={styles.line}>
      <p>
        {WRITE_WORDS.writingTitle}
        {writingText(left.map(([id, { texts }]) => places.get(id)?.name ?? texts.name))}
      </p>
      <Button
        small
        onClick={() =>
          setView({
            screen: "inventory",
            placeId: first[0] === NEW_PLACE ? null : first[0],
            inventory: { ...view.inventory, part: "list", form: true },
          })
        }
      >
        {WRITE_WORDS.continueWriting}
      </Button>
      <Button
        small
        look="quiet"
        onClick={() => {
          for (const [id] of left) writePlace(id, null);
        }}
      >
        {WRITE_WORDS.discard}
      </Button>
    </div>
  );
}
