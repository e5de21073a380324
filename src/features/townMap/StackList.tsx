import type { Place } from "../../domain/places/place.ts";
import type { PlaceLayer } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { MAP_WORDS } from "../../text/mapWords.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { CalloutBox } from "./CalloutBox.tsx";
import styles from "./CalloutBox.module.css";

/** The places that one spot of the map stands for, to choose from. */
export function StackList({
  places,
  layers,
  onChoose,
  onClose,
}: {
  readonly places: readonly Place[];
  readonly layers: readonly PlaceLayer[];
  readonly onChoose: (placeId: string) => void;
  readonly onClose: () => void;
}) {
  return (
    <CalloutBox title={MAP_WORDS.stackTitle} onClose={onClose}>
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <button type="button" className={styles.place} onClick={() => onChoose(place.id)}>
              <Symbol name={placeSymbol(place, layers)} size={24} />
              {place.name}
            </button>
          </li>
        ))}
      </ul>
    </CalloutBox>
  );
}
