import type { ChangedPlace, DocumentChange } from "../../domain/document/documentChange.ts";
import { placeHistory, placeVersion } from "../../domain/document/placeHistory.ts";
import type { FieldChange } from "../../domain/intake/importPlan.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { fieldValueText } from "../../text/fieldValueText.ts";
import { FIELD_WORDS } from "../../text/fieldWords.ts";
import { HISTORY_WORDS } from "../../text/historyWords.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./history.module.css";

/** What one edit did to one place, and the ways to put it back. */
export function ChangedPlaceRow({
  changed,
  editId,
  changes,
}: {
  readonly changed: ChangedPlace;
  readonly editId: string;
  /** All of the history, to go back along. */
  readonly changes: readonly DocumentChange[];
}) {
  const now = useApp((state) => state.document.places.get(changed.id) ?? null);
  const { restorePlace } = useActions();
  const fields = changed.changes.filter(({ field }) => field !== "id");
  const before = () =>
    placeVersion(changed.id, now, placeHistory(changes, changed.id), { editId, side: "before" });

  function restore() {
    const version = before();
    if (version !== null) void restorePlace(version);
  }

  return (
    <details className={styles.place}>
      <summary>
        {changed.name}
        <span className={styles.hint}>
          {changed.what === "changed"
            ? fields.map(({ field }) => FIELD_WORDS[field]).join("、")
            : HISTORY_WORDS.what[changed.what]}
        </span>
      </summary>
      <div className={styles.scroll}>
        <table className={styles.fields}>
          <thead>
            <tr>
              <th scope="col">{HISTORY_WORDS.field}</th>
              <th scope="col">{HISTORY_WORDS.before}</th>
              <th scope="col">{HISTORY_WORDS.after}</th>
              <th scope="col">
                <span className="srOnly">{HISTORY_WORDS.restoreField}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {fields.map((change) => (
              <FieldRow
                key={change.field}
                change={change}
                placeId={changed.id}
                canRestore={changed.what === "changed" && now !== null}
              />
            ))}
          </tbody>
        </table>
      </div>
      {changed.what === "added" ? null : (
        <Button small onClick={restore}>
          {changed.what === "deleted" ? HISTORY_WORDS.bringBack : HISTORY_WORDS.restoreBefore}
        </Button>
      )}
    </details>
  );
}

function FieldRow({
  change,
  placeId,
  canRestore,
}: {
  readonly change: FieldChange;
  readonly placeId: string;
  readonly canRestore: boolean;
}) {
  const { restoreField } = useActions();
  const { field, before, after } = change;
  return (
    <tr>
      <th scope="row">{FIELD_WORDS[field]}</th>
      <td>{fieldValueText(field, before) || HISTORY_WORDS.empty}</td>
      <td>{fieldValueText(field, after) || HISTORY_WORDS.empty}</td>
      <td>
        {canRestore ? (
          <Button
            small
            look="quiet"
            aria-label={`${FIELD_WORDS[field]} ${HISTORY_WORDS.restoreField}`}
            onClick={() => void restoreField(placeId, change)}
          >
            {HISTORY_WORDS.restoreField}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
