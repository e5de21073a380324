import { useState } from "react";
import type { Place } from "../../domain/places/place.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { deleteQuestion } from "../../text/deleteQuestion.ts";
import { useShownFromTop } from "../../ui/useShownFromTop.ts";
import { useFocusKept } from "../../ui/useFocusKept.ts";
import { EditPlace } from "./EditPlace.tsx";
import { PlaceFacts } from "./PlaceFacts.tsx";
import { PlaceHeading } from "./PlaceHeading.tsx";
import { PlaceReach } from "./PlaceReach.tsx";
import styles from "./places.module.css";

/** Streets around a place can be told apart from here on. */
const NEAR_ZOOM = 15;

/** One place: all that is known of it, who can walk to it, and what can be done to it. */
export function PlacePanel({
  place,
  onShowMap,
}: {
  readonly place: Place;
  readonly onShowMap: () => void;
}) {
  const { selectPlace } = useActions();
  const [editing, setEditing] = useState(false);
  const panel = useFocusKept<HTMLDivElement>(String(editing));
  useShownFromTop(panel, String(editing));

  function showMap() {
    panel.current?.scrollIntoView({ block: "start" });
    onShowMap();
  }

  return (
    <div className={styles.holder} ref={panel} tabIndex={-1}>
      {editing ? (
        <EditPlace place={place} onShowMap={onShowMap} onDone={() => setEditing(false)} />
      ) : (
        <section className={styles.panel} aria-label={PLACE_WORDS.panel}>
          <div className={styles.head}>
            <PlaceHeading place={place} />
            <Button small look="quiet" onClick={() => selectPlace(null)}>
              <Icon name="close" />
              {PLACE_WORDS.close}
            </Button>
          </div>
          <PlaceReach place={place} />
          <PlaceFacts place={place} />
          <PlaceButtons place={place} onEdit={() => setEditing(true)} onShowMap={showMap} />
        </section>
      )}
    </div>
  );
}

function PlaceButtons({
  place,
  onEdit,
  onShowMap,
}: {
  readonly place: Place;
  readonly onEdit: () => void;
  readonly onShowMap: () => void;
}) {
  const { setTool, deletePlace, selectPlace, setCamera } = useActions();
  const zoom = useApp((state) => state.view.camera?.zoom ?? 0);
  const bounds = useApp((state) => state.town?.manifest.bounds ?? null);
  const [asking, setAsking] = useState(false);

  function startMoving() {
    const { lng, lat } = place.location ?? middleOf(bounds);
    setTool({ tool: "movePlace", placeId: place.id, lng, lat });
    onShowMap();
  }

  function showOnMap() {
    if (place.location === null) return;
    const { lng, lat } = place.location;
    setCamera({ lng, lat, zoom: Math.max(zoom, NEAR_ZOOM) });
    onShowMap();
  }

  async function remove() {
    setAsking(false);
    selectPlace(null);
    await deletePlace(place.id);
  }

  return (
    <div className={styles.buttons}>
      <Button onClick={onEdit}>{PLACE_WORDS.edit}</Button>
      <Button onClick={startMoving}>
        {place.location === null ? PLACE_WORDS.locate : PLACE_WORDS.move}
      </Button>
      {place.location === null ? null : (
        <Button onClick={showOnMap}>{PLACE_WORDS.showOnMap}</Button>
      )}
      <Button look="danger" onClick={() => setAsking(true)}>
        {PLACE_WORDS.remove}
      </Button>
      <ConfirmDialog
        isOpen={asking}
        title={deleteQuestion(place.name)}
        text={PLACE_WORDS.deleteText}
        keepWord={PLACE_WORDS.keep}
        dangerWord={PLACE_WORDS.remove}
        onKeep={() => setAsking(false)}
        onDanger={() => void remove()}
      />
    </div>
  );
}

function middleOf(bounds: readonly [number, number, number, number] | null) {
  if (bounds === null) return { lng: 0, lat: 0 };
  const [west, south, east, north] = bounds;
  return { lng: (west + east) / 2, lat: (south + north) / 2 };
}
