import { keepsBack } from "../../domain/places/keepsBack.ts";
import type { Place } from "../../domain/places/place.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { openPlaceText } from "../../text/openPlaceText.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { verifiedText } from "../../text/verifiedText.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import type { ListColumn } from "./listColumn.ts";
import styles from "./stackedColumn.module.css";

/**
 * What a row says where there is no room for columns: name, kinds and state, where it meets, when it was
 * confirmed. All of it is one press to open; `onOpen` absent = there is nothing to open.
 */
export function stackedColumn(
  name: ListColumn,
  isWriting: (placeId: string) => boolean,
  onOpen: ((placeId: string) => void) | undefined,
): ListColumn {
  return {
    id: name.id,
    head: name.head,
    widthRem: 0,
    share: 1,
    value: name.value,
    cell: (place) => (
      <div className={styles.stack}>
        <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={26} />
        <div className={styles.lines}>
          {onOpen === undefined ? (
            <b className={styles.name}>{place.name}</b>
          ) : (
            <button
              type="button"
              className={styles.name}
              tabIndex={-1}
              aria-label={openPlaceText(place.name)}
              onClick={() => onOpen(place.id)}
            >
              {place.name}
            </button>
          )}
          <span className={styles.line}>
            {place.kinds.map((kind) => KIND_NAMES[kind]).join("、")}
            {"　"}
            <State place={place} />
            {isWriting(place.id) ? <b>{`　${INVENTORY_WORDS.writing}`}</b> : null}
            {onOpen !== undefined && keepsBack(place) ? `　${INVENTORY_WORDS.keptBackMark}` : null}
          </span>
          <span className={styles.line}>{whereOf(place)}</span>
          <span className={styles.line}>{verifiedText(place.verifiedOn)}</span>
        </div>
      </div>
    ),
  };
}

function State({ place: { status } }: { readonly place: Place }) {
  const word = STATUS_NAMES[status.state];
  return status.state === "open" ? word : <b className={styles.notOpen}>{word}</b>;
}

function whereOf({ venue, address, location }: Place): string {
  const where = [address, venue].filter((text) => text !== undefined && text !== "").join("　");
  if (where !== "") return where;
  return location === null ? INVENTORY_WORDS.unlocated : INVENTORY_WORDS.noAddress;
}
