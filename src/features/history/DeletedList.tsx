import type { DeletedPlace } from "../../domain/document/deletedPlaces.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { useActions } from "../../state/useApp.ts";
import { HISTORY_WORDS } from "../../text/historyWords.ts";
import { instantText } from "../../text/instantText.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { Button } from "../../ui/Button.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./history.module.css";

/** Places that were deleted, the last first; each comes back with one press. */
export function DeletedList({ deleted }: { readonly deleted: readonly DeletedPlace[] }) {
  const { restorePlace } = useActions();
  if (deleted.length === 0) return <p className={styles.none}>{HISTORY_WORDS.noneDeleted}</p>;
  return (
    <ul className={styles.changes}>
      {deleted.map(({ place, at }) => (
        <li key={place.id} className={styles.deleted}>
          <Symbol
            name={placeSymbol(place, PLACE_LAYERS)}
            size={26}
            label={KIND_NAMES[place.kinds[0]]}
          />
          <span className={styles.deletedName}>
            <b>{place.name}</b>
            <span className={styles.hint}>{HISTORY_WORDS.deletedAt(instantText(at))}</span>
          </span>
          <Button
            small
            aria-label={`${place.name} ${HISTORY_WORDS.bringBack}`}
            onClick={() => void restorePlace(place)}
          >
            {HISTORY_WORDS.bringBack}
          </Button>
        </li>
      ))}
    </ul>
  );
}
