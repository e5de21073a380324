import { DropZone, FileTrigger, Text } from "react-aria-components";
import { useActions, useApp } from "../../state/useApp.ts";
import { problemText } from "../../text/problemText.ts";
import { TOWN_WORDS } from "../../text/townWords.ts";
import { Message } from "../../ui/Message.tsx";
import { PressButton } from "../../ui/PressButton.tsx";
import { droppedFiles } from "./droppedFiles.ts";
import styles from "./town.module.css";

/** Another town, from a folder or its zip: chosen by a button or dropped here. */
export function OpenTown() {
  const isOpening = useApp((state) => state.opening.state === "opening");
  const { openTownFiles, openSampleTown } = useActions();

  function open(files: readonly File[]) {
    if (files.length > 0) void openTownFiles(files);
  }

  return (
    <section className={styles.section} aria-labelledby="open-title">
      <h2 id="open-title">{TOWN_WORDS.openTitle}</h2>
      <DropZone
        className={styles.drop}
        onDrop={(event) => void droppedFiles(event.items).then(open)}
      >
        {({ isDropTarget }) => (
          <>
            <Text slot="label" className={styles.dropText}>
              {isDropTarget ? TOWN_WORDS.dropHere : TOWN_WORDS.openText}
            </Text>
            <div className={styles.buttons}>
              <FileTrigger acceptDirectory onSelect={(files) => open([...(files ?? [])])}>
                <PressButton>{TOWN_WORDS.openFolder}</PressButton>
              </FileTrigger>
              <FileTrigger
                acceptedFileTypes={[".zip", "application/zip"]}
                onSelect={(files) => open([...(files ?? [])])}
              >
                <PressButton>{TOWN_WORDS.openZip}</PressButton>
              </FileTrigger>
              <PressButton look="quiet" onPress={() => void openSampleTown()}>
                {TOWN_WORDS.openSample}
              </PressButton>
            </div>
          </>
        )}
      </DropZone>
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
      <ul className={styles.list}>
        {opening.problems.map((problem, index) => (
          <li key={`${index} ${problem.code}`}>{problemText(problem)}</li>
        ))}
      </ul>
    </Message>
  );
}
