import { useMemo, useState } from "react";
import { deletedPlaces } from "../../domain/document/deletedPlaces.ts";
import type { DocumentChange } from "../../domain/document/documentChange.ts";
import { documentChanges } from "../../domain/document/documentChanges.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { HISTORY_WORDS } from "../../text/historyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { ChangeList } from "./ChangeList.tsx";
import { DeletedList } from "./DeletedList.tsx";
import styles from "./history.module.css";

type View = keyof typeof HISTORY_WORDS.view;
const VIEWS: readonly View[] = ["changes", "deleted"];

/** 履歴: who changed what when, field by field, each of which can be put back. */
export function HistoryPart() {
  const history = useApp((state) => state.history);
  const document = useApp((state) => state.document);
  const [view, setView] = useState<View>("changes");
  const [older, setOlder] = useState<readonly DocumentChange[] | null>(null);
  const recent = useMemo(() => documentChanges(history), [history]);
  const changes = useMemo(() => [...recent, ...(older ?? [])], [recent, older]);
  const deleted = useMemo(() => deletedPlaces(changes, document), [changes, document]);
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{HISTORY_WORDS.title}</h2>
      <Segments
        label={HISTORY_WORDS.views}
        options={VIEWS.map((value) => ({ value, text: HISTORY_WORDS.view[value] }))}
        value={view}
        onChange={setView}
      />
      {view === "changes" ? <ChangeList changes={changes} /> : <DeletedList deleted={deleted} />}
      <OlderButton older={older} onOlder={setOlder} />
    </div>
  );
}

function OlderButton({
  older,
  onOlder,
}: {
  readonly older: readonly DocumentChange[] | null;
  readonly onOlder: (older: readonly DocumentChange[]) => void;
}) {
  const { pastChanges } = useActions();
  if (older !== null) {
    return older.length > 0 ? null : <p className={styles.hint}>{HISTORY_WORDS.noOlder}</p>;
  }
  return (
    <div>
      <Button onClick={() => void pastChanges().then(onOlder)}>{HISTORY_WORDS.older}</Button>
    </div>
  );
}
