import { useState, useSyncExternalStore } from "react";
import { DocumentTroubleList } from "../features/townSettings/DocumentTroubleList.tsx";
import { useActions, useApp } from "../state/useApp.ts";
import { isCopyDue } from "../domain/document/isCopyDue.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { lastCopyText } from "../text/lastCopyText.ts";
import { problemText } from "../text/problemText.ts";
import { storageTroubleText } from "../text/storageTroubleText.ts";
import { Button } from "../ui/Button.tsx";
import { Message } from "../ui/Message.tsx";
import styles from "./StatusLines.module.css";

/** Under the header: that there is no internet, and that edits cannot be kept here. */
export function StatusLines() {
  const online = useSyncExternalStore(
    subscribeOnline,
    () => navigator.onLine,
    () => true,
  );
  return (
    <>
      {online ? null : <output className={styles.offline}>{FRAME_WORDS.offline}</output>}
      <StorageTrouble />
      <TownTrouble />
      <DocumentTrouble />
      <CopyReminder />
    </>
  );
}

function StorageTrouble() {
  const saving = useApp((state) => state.saving);
  const { downloadCopy, retrySave } = useActions();
  if (saving.state !== "failed" && saving.state !== "unavailable") return null;
  return (
    <div className={styles.trouble}>
      <Message
        tone="error"
        announce
        title={
          saving.state === "failed"
            ? FRAME_WORDS.storageFailedTitle
            : FRAME_WORDS.storageUnavailableTitle
        }
        actions={
          <>
            <Button onClick={() => void downloadCopy()}>{FRAME_WORDS.downloadCopy}</Button>
            {saving.state === "failed" ? (
              <Button look="quiet" onClick={() => void retrySave()}>
                {FRAME_WORDS.retrySave}
              </Button>
            ) : null}
          </>
        }
      >
        <p>{storageTroubleText(saving.reason)}</p>
      </Message>
    </div>
  );
}

/** That it is time to take a copy away, until that is done or put off. */
function CopyReminder() {
  const history = useApp((state) => state.history);
  const lastCopyAt = useApp((state) => state.lastCopyAt);
  const { downloadCopy } = useActions();
  const [openedAt] = useState(() => new Date().toISOString());
  const [later, setLater] = useState(false);
  if (later || !isCopyDue(history, lastCopyAt, openedAt)) return null;
  return (
    <div className={styles.trouble}>
      <Message
        tone="plain"
        title={FRAME_WORDS.copyDueTitle}
        actions={
          <>
            <Button onClick={() => void downloadCopy()}>{FRAME_WORDS.downloadCopy}</Button>
            <Button look="quiet" onClick={() => setLater(true)}>
              {FRAME_WORDS.copyLater}
            </Button>
          </>
        }
      >
        <p>{FRAME_WORDS.copyDue}</p>
        <p>{lastCopyText(lastCopyAt)}</p>
      </Message>
    </div>
  );
}

/** That a part of the town's data could not be used, until it is closed; まちの設定 lists all of it. */
function TownTrouble() {
  const town = useApp((state) => state.town);
  const onTownScreen = useApp((state) => state.view.screen === "town");
  const { setView } = useActions();
  const [closedFor, setClosedFor] = useState<typeof town>(null);
  const gravest = town?.problems.find(({ severity }) => severity === "error");
  if (gravest === undefined || closedFor === town || onTownScreen) return null;
  return (
    <div className={styles.trouble}>
      <Message
        tone="warn"
        announce
        title={FRAME_WORDS.townTroubleTitle}
        actions={
          <>
            <Button onClick={() => setView({ screen: "town" })}>
              {FRAME_WORDS.townTroubleSee}
            </Button>
            <Button look="quiet" onClick={() => setClosedFor(town)}>
              {FRAME_WORDS.closeNotice}
            </Button>
          </>
        }
      >
        <p>{problemText(gravest)}</p>
      </Message>
    </div>
  );
}

/** What is doubtful of the kept document, until it is read and closed; まちの設定 goes on saying it. */
function DocumentTrouble() {
  const isDoubtful = useApp((state) => state.baseChanged || state.documentProblems.length > 0);
  const onTownScreen = useApp((state) => state.view.screen === "town");
  const [closed, setClosed] = useState(false);
  if (closed || onTownScreen || !isDoubtful) return null;
  return (
    <div className={styles.trouble}>
      <Message
        tone="warn"
        announce
        title={FRAME_WORDS.documentTroubleTitle}
        actions={<Button onClick={() => setClosed(true)}>{FRAME_WORDS.closeNotice}</Button>}
      >
        <DocumentTroubleList />
      </Message>
    </div>
  );
}

function subscribeOnline(onChange: () => void): () => void {
  globalThis.addEventListener("online", onChange);
  globalThis.addEventListener("offline", onChange);
  return () => {
    globalThis.removeEventListener("online", onChange);
    globalThis.removeEventListener("offline", onChange);
  };
}
