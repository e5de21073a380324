import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./inventory.module.css";
import type { ColumnContext, ListColumn } from "./listColumn.ts";
import { textEditor } from "./textEditor.tsx";

/** Symbol and name, in the order of readings, and whether something unsaved is written in its form. */
export function nameColumn(context: ColumnContext): ListColumn {
  return {
    id: "name",
    head: FIELD_WORDS.name,
    widthRem: 13,
    share: 1.2,
    value: (place) => place.kana ?? place.name,
    cell: (place) => (
      <>
        <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={22} />
        <b className={styles.name}>{place.name}</b>
        {context.isWriting(place.id) ? (
          <span className={styles.mark}>{INVENTORY_WORDS.writing}</span>
        ) : null}
      </>
    ),
    ...textEditor("name", context),
  };
}
