import type { PlaceTextField } from "../../domain/places/writtenPlace.ts";
import { dayText } from "../../text/dayText.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { INVENTORY_WORDS } from "../../text/inventoryWords.ts";
import styles from "./inventory.module.css";
import type { ColumnContext, ListColumn } from "./listColumn.ts";
import { textEditor } from "./textEditor.tsx";

/** One text of a place as it was written; the day of confirmation in words. */
export function textColumn(field: PlaceTextField, context: ColumnContext): ListColumn {
  const isDay = field === "verifiedOn";
  const [widthRem, share] = WIDTHS[field] ?? [9, 1];
  return {
    id: field,
    head: FIELD_WORDS[field],
    widthRem,
    share,
    value: (place) => place[field] ?? null,
    cell: (place) => {
      const text = place[field];
      if (isDay) return text === undefined ? INVENTORY_WORDS.notVerified : dayText(text);
      return <span className={styles.text}>{text}</span>;
    },
    ...textEditor(field, context),
  };
}

/** In rem at least, and the share of what is left over. */
const WIDTHS: Partial<Record<PlaceTextField, readonly [widthRem: number, share: number]>> = {
  scheduleText: [14, 1.6],
  address: [12, 1],
  phone: [8.5, 0],
  verifiedOn: [9.5, 0],
};
