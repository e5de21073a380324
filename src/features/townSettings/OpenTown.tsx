import { useActions, useApp } from "../../state/useApp.ts";
import { problemText } from "../../text/problemText.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import { Button } from "../../ui/Button.tsx";
import { DropArea } from "../../ui/DropArea.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { Message } from "../../ui/Message.tsx";
import { BulletList } from "../../ui/BulletList.tsx";
import styles from "./town.module.css";

/** Another town, from a folder or its zip: chosen by a button or dropped here. */
export function OpenTown() {
  const isOpening = useApp((state) => state.opening.state === "opening");
  const hasTown = useApp((state) => state.town !== null);
  const { openTownFiles, openSampleTown } = useActions();

  const open = (files: readonly File[]) => void openTownFiles(files);

  return (
    <section className={styles.section} aria-labelledby="open-title">
      <h2 id="open-title">{TOWN_WORDS.openTitle}</h2>
      <DropArea text={TOWN_WORDS.openText} textOver={TOWN_WORDS.dropHere} onFiles={open}>
        <div className={styles.buttons}>
          <FileButton word={TOWN_WORDS.openFolder} folder onFiles={open} />
          <FileButton
            word={TOWN_WORDS.openZip}
            types={[".zip", "application/zip"]}
            onFiles={open}
          />
          <Button look="quiet" onClick={() => void openSampleTown()}>
            {hasTown ? TOWN_WORDS.backToSample : TOWN_WORDS.openSample}
          </Button>
        </div>
      </DropArea>
      {isOpening ? <output>{TOWN_WORDS.opening}</output> : null}
      <OpeningFailure />
    </section>
  );
}

function OpeningFailure() {
  const opening = useApp((state) => state.opening);
  if (opening.state !== "failed") return null;
  return (
    <Message tone="error" title={TOWN_WORDS.openFailed} announce>
      <BulletList items={opening.problems.map(problemText)} />
    </Message>
  );
}
