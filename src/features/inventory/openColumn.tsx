import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { openPlaceText } from "../../text/openPlaceText.ts";
import styles from "./inventory.module.css";
import type { ListColumn } from "./listColumn.ts";

/** The way into the form, at the side of the name; it is no column that one chooses. */
export function openColumn(onOpen: (placeId: string) => void): ListColumn {
  return {
    id: "open",
    head: INVENTORY_WORDS.open,
    unsorted: true,
    widthRem: 3.75,
    share: 0,
    value: () => null,
    cell: (place) => (
      <button
        type="button"
        className={styles.open}
        tabIndex={-1}
        aria-label={openPlaceText(place.name)}
        onClick={() => onOpen(place.id)}
      >
        {INVENTORY_WORDS.open}
      </button>
    ),
  };
}
