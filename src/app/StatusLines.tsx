import { useSyncExternalStore } from "react";
import { useActions, useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { storageTroubleText } from "../text/storageTroubleText.ts";
import { Button } from "../ui/Button.tsx";
import { Message } from "../ui/Message.tsx";
import styles from "./StatusLines.module.css";

/** Under the header: that there is no internet, and that edits cannot be kept here. */
export function StatusLines() {
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine);
  return (
    <>
      {online ? null : <output className={styles.offline}>{FRAME_WORDS.offline}</output>}
      <StorageTrouble />
    </>
  );
}

function StorageTrouble() {
  const saving = useApp((state) => state.saving);
  const { downloadCopy } = useActions();
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
        actions={<Button onClick={() => void downloadCopy()}>{FRAME_WORDS.downloadCopy}</Button>}
      >
        <p>{storageTroubleText(saving.reason)}</p>
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
