import { useRef } from "react";
import type { Place } from "../../domain/places/place.ts";
import { useActions } from "../../state/useApp.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { useShownFromTop } from "../../ui/useShownFromTop.ts";
import { PlaceHeading } from "./PlaceHeading.tsx";
import { PositionForm } from "./PositionForm.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";

/** A place being moved: on the map by dragging, tapping or arrow keys, or by numbers here. */
export function MovePlacePanel({
  place,
  lng,
  lat,
}: {
  readonly place: Place;
  readonly lng: number;
  readonly lat: number;
}) {
  const { movePlace, setTool } = useActions();
  const panel = useRef<HTMLElement>(null);
  useShownFromTop(panel);

  async function putHere() {
    setTool({ tool: "look" });
    await movePlace(place.id, { lng, lat, precision: "exact" });
  }

  return (
    <section ref={panel} className={styles.panel} aria-label={PLACE_WORDS.move}>
      <PlaceHeading place={place} />
      <p>{PLACE_WORDS.moving.text}</p>
      <p className={styles.small}>{PLACE_WORDS.moving.keys}</p>
      <div className={formStyles.formButtons}>
        <Button onClick={() => setTool({ tool: "look" })}>{PLACE_WORDS.keep}</Button>
        <Button look="filled" onClick={() => void putHere()}>
          {PLACE_WORDS.putHere}
        </Button>
      </div>
      <PositionForm
        lng={lng}
        lat={lat}
        onUse={(newLng, newLat) =>
          setTool({ tool: "movePlace", placeId: place.id, lng: newLng, lat: newLat })
        }
      />
    </section>
  );
}
