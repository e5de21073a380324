import { useDeferredValue, useMemo, useState } from "react";
import type { ChangedPlace, DocumentChange } from "../../domain/document/documentChange.ts";
import { foldedForSearch } from "../../domain/places/foldedForSearch.ts";
import { editSubjectText } from "../../text/editSubjectText.ts";
import { HISTORY_WORDS } from "../../text/historyWords.ts";
import { instantText } from "../../text/instantText.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { ChangedPlaceRow } from "./ChangedPlaceRow.tsx";
import styles from "./history.module.css";

const SHOWN_AT_FIRST = 30;
const PLACES_AT_FIRST = 5;

/** Changes with the newest first, narrowed to places of a name. */
export function ChangeList({ changes }: { readonly changes: readonly DocumentChange[] }) {
  const [sought, setSought] = useState("");
  const [shown, setShown] = useState(SHOWN_AT_FIRST);
  const wanted = useDeferredValue(sought);
  const found = useMemo(() => changesOf(changes, wanted), [changes, wanted]);
  if (changes.length === 0) return <p className={styles.none}>{HISTORY_WORDS.none}</p>;
  return (
    <>
      <div className={styles.search}>
        <Field
          label={HISTORY_WORDS.search}
          type="search"
          autoComplete="off"
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      </div>
      {found.length === 0 ? <p className={styles.none}>{HISTORY_WORDS.noneFound}</p> : null}
      <ol className={styles.changes}>
        {found.slice(0, shown).map((change) => (
          <li key={change.editId} className={styles.change}>
            <Change change={change} changes={changes} />
          </li>
        ))}
      </ol>
      {found.length <= shown ? null : (
        <div>
          <Button onClick={() => setShown(shown + SHOWN_AT_FIRST)}>
            {HISTORY_WORDS.more(found.length - shown)}
          </Button>
        </div>
      )}
    </>
  );
}

function Change({
  change,
  changes,
}: {
  readonly change: DocumentChange;
  readonly changes: readonly DocumentChange[];
}) {
  const [all, setAll] = useState(false);
  const { at, author, subject, about, places, copied } = change;
  const shown = all ? places : places.slice(0, PLACES_AT_FIRST);
  return (
    <>
      <p className={styles.what}>
        <b>
          {editSubjectText(subject)}
          {about ? HISTORY_WORDS.about(editSubjectText(about)) : null}
        </b>
        <span className={styles.hint}>
          {[
            instantText(at),
            author || HISTORY_WORDS.thisDevice,
            places.length > 1 ? HISTORY_WORDS.places(places.length) : "",
            copied === true ? HISTORY_WORDS.copied : "",
          ]
            .filter((part) => part !== "")
            .join(HISTORY_WORDS.between)}
        </span>
      </p>
      {shown.map((changed) => (
        <ChangedPlaceRow
          key={changed.id}
          changed={changed}
          editId={change.editId}
          changes={changes}
        />
      ))}
      {shown.length === places.length ? null : (
        <div>
          <Button look="quiet" small onClick={() => setAll(true)}>
            {HISTORY_WORDS.showPlaces(places.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Of every change the places whose name holds what is sought; changes without any are left out. */
function changesOf(changes: readonly DocumentChange[], sought: string): readonly DocumentChange[] {
  const wanted = foldedForSearch(sought);
  if (wanted === "") return changes;
  const isWanted = ({ name }: ChangedPlace) => foldedForSearch(name).includes(wanted);
  return changes.flatMap((change) => {
    const places = change.places.filter(isWanted);
    return places.length === 0 ? [] : [{ ...change, places }];
  });
}
