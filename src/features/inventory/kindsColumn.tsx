import { PLACE_KINDS } from "../../domain/places/placeKind.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { KIND_NAMES } from "../../text/kindNames.ts";
import { ChoiceCellEditor } from "../../ui/table/ChoiceCellEditor.tsx";
import styles from "./inventory.module.css";
import type { ColumnContext, ListColumn } from "./listColumn.ts";

/** The kinds of a place; in the cell its first one can be changed. */
export function kindsColumn({ onChange }: ColumnContext): ListColumn {
  return {
    id: "kinds",
    head: FIELD_WORDS.kinds,
    widthRem: 8,
    share: 0.7,
    value: (place) => PLACE_KINDS.indexOf(place.kinds[0]),
    cell: ({ kinds }) => (
      <span className={styles.text}>{kinds.map((kind) => KIND_NAMES[kind]).join("、")}</span>
    ),
    ...(onChange === null
      ? {}
      : {
          editor: (place, editing) => (
            <ChoiceCellEditor
              label={FIELD_WORDS.kinds}
              value={place.kinds[0]}
              options={PLACE_KINDS.map((kind) => ({ value: kind, text: KIND_NAMES[kind] }))}
              editing={editing}
              onChoose={(value) => {
                const first = PLACE_KINDS.find((kind) => kind === value) ?? place.kinds[0];
                const [, ...rest] = place.kinds;
                onChange(place.id, { kinds: [first, ...rest.filter((kind) => kind !== first)] });
              }}
            />
          ),
        }),
  };
}
