import type { EditSubject } from "../domain/document/edit.ts";
import { useActions, useApp } from "../state/useApp.ts";
import { editSubjectText } from "../text/editSubjectText.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import styles from "./Header.module.css";

/** Undo and redo, saying what they would undo; there only while there is something to undo or redo. */
export function UndoButtons() {
  const undoSubject = useApp((state) => state.undoSubject);
  const redoSubject = useApp((state) => state.redoSubject);
  const { undo, redo } = useActions();
  return (
    <div className={styles.undo}>
      <StepButton icon="undo" word={FRAME_WORDS.undo} subject={undoSubject} onPress={undo} />
      <StepButton icon="redo" word={FRAME_WORDS.redo} subject={redoSubject} onPress={redo} />
    </div>
  );
}

function StepButton({
  icon,
  word,
  subject,
  onPress,
}: {
  readonly icon: "undo" | "redo";
  readonly word: string;
  readonly subject: EditSubject | null;
  readonly onPress: () => Promise<void>;
}) {
  if (subject === null) return null;
  return (
    <Button small look="quiet" onClick={() => void onPress()}>
      <Icon name={icon} />
      <span>
        {word}
        <span className={styles.subject}>（{editSubjectText(subject)}）</span>
      </span>
    </Button>
  );
}
