import type { FieldChange } from "../../domain/intake/importPlan.ts";
import type { PlaceField } from "../../domain/places/place.ts";
import { fieldValueText } from "../../text/fieldValueText.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { INTAKE_WORDS } from "../../text/intakeWords.ts";
import reviewStyles from "./review.module.css";

/** Field by field: what the list has, what the file has, and whether the list's word stands. */
export function ChangeTable({
  changes,
  otherRow,
  kept,
  onKeep,
}: {
  readonly changes: readonly FieldChange[];
  /** The row of the file that these differ from; `null` = a place of the list. */
  readonly otherRow: number | null;
  readonly kept: readonly PlaceField[];
  readonly onKeep: (field: PlaceField, kept: boolean) => void;
}) {
  const keepWord = otherRow === null ? INTAKE_WORDS.keepOurs : INTAKE_WORDS.keepOther(otherRow);
  return (
    <div className={reviewStyles.scroll}>
      <table className={reviewStyles.changes}>
        <thead>
          <tr>
            <th scope="col">{INTAKE_WORDS.field}</th>
            <th scope="col">
              {otherRow === null ? INTAKE_WORDS.before : INTAKE_WORDS.otherRow(otherRow)}
            </th>
            <th scope="col">{otherRow === null ? INTAKE_WORDS.after : INTAKE_WORDS.thisRow}</th>
            <th scope="col">{keepWord}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, before, after }) => (
            <tr key={field} data-kept={kept.includes(field)}>
              <th scope="row">{FIELD_WORDS[field]}</th>
              <td className={reviewStyles.before}>
                {fieldValueText(field, before) || INTAKE_WORDS.emptyValue}
              </td>
              <td className={reviewStyles.after}>
                {fieldValueText(field, after) || INTAKE_WORDS.emptyValue}
              </td>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${FIELD_WORDS[field]} ${keepWord}`}
                  checked={kept.includes(field)}
                  onChange={(event) => onKeep(field, event.target.checked)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
