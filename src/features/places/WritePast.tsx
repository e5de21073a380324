import { PLACE_STATES } from "../../domain/places/placeStates.ts";
import { FIELD_HINTS } from "../../text/fieldHints.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { STATUS_NAMES } from "../../text/statusNames.ts";
import { WRITE_WORDS } from "../../text/writeWords.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { DayField } from "./DayField.tsx";
import { PlacePick } from "./PlacePick.tsx";
import formStyles from "./form.module.css";
import styles from "./places.module.css";
import { useWriting } from "./useWriting.ts";

/** The states before the present one, oldest first, and who carries on after the end. */
export function WritePast() {
  const { written, onChange, errorOf } = useWriting();
  const { pastStatuses } = written;
  const change = (row: number, part: Partial<(typeof pastStatuses)[number]>) =>
    onChange({ pastStatuses: pastStatuses.with(row, { ...pastStatuses[row]!, ...part }) });
  return (
    <>
      <p className={styles.small}>{FIELD_HINTS.pastStatuses}</p>
      {pastStatuses.map((status, row) => (
        <div key={row} className={formStyles.triple}>
          <SelectField
            label={FIELD_WORDS.status}
            options={PLACE_STATES.map((value) => ({ value, text: STATUS_NAMES[value] }))}
            value={status.state}
            onChange={({ target }) => {
              const state = PLACE_STATES.find((each) => each === target.value);
              if (state !== undefined) change(row, { state });
            }}
          />
          <DayField
            label={WRITE_WORDS.statusFrom}
            value={status.from}
            error={errorOf("pastStatuses", row)}
            onChange={(from) => change(row, { from })}
          />
          <DayField
            label={WRITE_WORDS.statusTo}
            value={status.to}
            onChange={(to) => change(row, { to })}
          />
          <Button
            small
            look="quiet"
            onClick={() => onChange({ pastStatuses: pastStatuses.toSpliced(row, 1) })}
          >
            {WRITE_WORDS.removeRow}
          </Button>
        </div>
      ))}
      <div>
        <Button
          onClick={() =>
            onChange({ pastStatuses: [...pastStatuses, { state: "open", from: "", to: "" }] })
          }
        >
          {WRITE_WORDS.addRow}
        </Button>
      </div>
      <PlacePick field="successorId" />
    </>
  );
}
