import { useActions, useApp } from "../../state/useApp.ts";
import { savedText } from "../../text/savedText.ts";
import { storageTroubleText } from "../../text/storageTroubleText.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import { Button } from "../../ui/Button.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import styles from "./town.module.css";

/** Whether what was changed is safe on this device, and a copy to put away. */
export function KeepSafe() {
  const { downloadCopy, restoreCopy } = useActions();
  const hasTown = useApp((state) => state.town !== null);
  return (
    <section className={styles.section} aria-labelledby="keep-title">
      <h2 id="keep-title">{TOWN_WORDS.keepTitle}</h2>
      <p>{TOWN_WORDS.keepText}</p>
      <SaveSentence />
      <Persistence />
      {hasTown ? (
        <div className={styles.buttons}>
          <Button onClick={() => void downloadCopy()}>{TOWN_WORDS.downloadCopy}</Button>
          <FileButton
            word={TOWN_WORDS.restoreCopy}
            types={[".json", "application/json"]}
            onFiles={([file]) => {
              if (file !== undefined) void restoreCopy(file);
            }}
          />
        </div>
      ) : null}
    </section>
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
