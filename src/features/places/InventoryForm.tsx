import { useActions, useApp } from "../../state/useApp.ts";
import { NEW_PLACE } from "../../state/appState.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { LazyPlaceWriter } from "./LazyPlaceWriter.tsx";
import { PlaceHeading } from "./PlaceHeading.tsx";
import styles from "./places.module.css";

/** The form beside the list: of the place that is open there, or of a new one. */
export function InventoryForm({
  onShowMap,
  onDone,
}: {
  readonly onShowMap: () => void;
  readonly onDone: () => void;
}) {
  const placeId = useApp((state) => state.view.placeId ?? NEW_PLACE);
  const place = useApp((state) => state.document.places.get(placeId) ?? null);
  const { setTool } = useActions();
  const title = place === null ? WRITE_WORDS.addTitle : WRITE_WORDS.editTitle;
  return (
    <section className={styles.panel} aria-label={title}>
      {place === null ? <h2 className={styles.title}>{title}</h2> : <PlaceHeading place={place} />}
      <LazyPlaceWriter
        key={placeId}
        place={place}
        onShowMap={onShowMap}
        onDone={() => {
          setTool({ tool: "look" });
          onDone();
        }}
      />
    </section>
  );
}
