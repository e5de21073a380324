import { useState } from "react";
import type { RestorePreview } from "../../domain/document/restorePreview.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { FRAME_WORDS } from "../../text/frameWords.ts";
import { lastCopyText } from "../../text/lastCopyText.ts";
import { restoreText } from "../../text/restoreText.ts";
import { savedText } from "../../text/savedText.ts";
import { storageTroubleText } from "../../text/storageTroubleText.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { Message } from "../../ui/Message.tsx";
import { DocumentTroubleList } from "./DocumentTroubleList.tsx";
import styles from "./town.module.css";

/** Whether what was changed is safe on this device, and a copy to put away. */
export function KeepSafe() {
  const { downloadCopy, previewCopy, restoreCopy } = useActions();
  const hasTown = useApp((state) => state.town !== null);
  const lastCopyAt = useApp((state) => state.lastCopyAt);
  const [chosen, setChosen] = useState<Chosen | null>(null);

  async function choose(file: File | undefined) {
    const preview = file === undefined ? null : await previewCopy(file);
    if (file !== undefined && preview !== null) setChosen({ file, preview });
  }

  function restore() {
    if (chosen !== null) void restoreCopy(chosen.file);
    setChosen(null);
  }

  return (
    <section className={styles.section} aria-labelledby="keep-title">
      <h2 id="keep-title">{TOWN_WORDS.keepTitle}</h2>
      <p>{TOWN_WORDS.keepText}</p>
      <SaveSentence />
      <Persistence />
      <DocumentTrouble />
      {hasTown ? <p>{lastCopyText(lastCopyAt)}</p> : null}
      {hasTown ? (
        <div className={styles.buttons}>
          <Button onClick={() => void downloadCopy()}>{TOWN_WORDS.downloadCopy}</Button>
          <FileButton
            word={TOWN_WORDS.restoreCopy}
            types={[".json", "application/json"]}
            onFiles={([file]) => void choose(file)}
          />
        </div>
      ) : null}
      <ConfirmDialog
        isOpen={chosen !== null}
        title={TOWN_WORDS.restoreQuestion}
        text={chosen === null ? "" : restoreText(chosen.file.name, chosen.preview)}
        keepWord={TOWN_WORDS.keepAsIs}
        dangerWord={TOWN_WORDS.restoreCopy}
        onKeep={() => setChosen(null)}
        onDanger={restore}
      />
    </section>
  );
}

/** A copy that a person chose to put back, and what that would do. */
interface Chosen {
  readonly file: File;
  readonly preview: RestorePreview;
}

/** What is doubtful of the kept document, here for as long as it is. */
function DocumentTrouble() {
  const isDoubtful = useApp((state) => state.baseChanged || state.documentProblems.length > 0);
  if (!isDoubtful) return null;
  return (
    <Message tone="warn" title={FRAME_WORDS.documentTroubleTitle}>
      <DocumentTroubleList />
    </Message>
  );
}

/** Whether the browser promised to keep what is stored here. */
function Persistence() {
  const persistence = useApp((state) => state.persistence);
  if (persistence !== "granted" && persistence !== "denied") return null;
  return <p>{TOWN_WORDS.persistence[persistence]}</p>;
}

function SaveSentence() {
  const saving = useApp((state) => state.saving);
  if (saving.state === "unchanged") return <p>{TOWN_WORDS.states.unchanged}</p>;
  if (saving.state === "saving") return <p>{TOWN_WORDS.states.saving}</p>;
  if (saving.state === "saved") return <p className={styles.ok}>{savedText(saving.at)}</p>;
  return <p className={styles.bad}>{storageTroubleText(saving.reason)}</p>;
}
