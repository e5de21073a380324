import { PLACE_STATES } from "../../domain/places/placeStates.ts";
import { statusChange } from "../../domain/places/statusChange.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { ChoiceCellEditor } from "../../ui/table/ChoiceCellEditor.tsx";
import styles from "./inventory.module.css";
import type { ColumnContext, ListColumn } from "./listColumn.ts";

/** The state of a place; one in which nobody can go there stands out. */
export function statusColumn({ onChange }: ColumnContext): ListColumn {
  return {
    id: "status",
    head: FIELD_WORDS.status,
    widthRem: 7,
    share: 0,
    value: ({ status }) => PLACE_STATES.indexOf(status.state),
    cell: ({ status }) =>
      status.state === "open" ? (
        STATUS_NAMES.open
      ) : (
        <b className={styles.notOpen}>{STATUS_NAMES[status.state]}</b>
      ),
    ...(onChange === null
      ? {}
      : {
          editor: (place, editing) => (
            <ChoiceCellEditor
              label={FIELD_WORDS.status}
              value={place.status.state}
              options={PLACE_STATES.map((state) => ({ value: state, text: STATUS_NAMES[state] }))}
              editing={editing}
              onChoose={(value) => {
                const state = PLACE_STATES.find((each) => each === value);
                if (state !== undefined) onChange(place.id, statusChange(place, { state }));
              }}
            />
          ),
        }),
  };
}
