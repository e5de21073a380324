import { useActions, useApp } from "../state/useApp.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { openingText } from "../text/openingText.ts";
import { problemText } from "../text/problemText.ts";
import { Button } from "../ui/Button.tsx";
import { Message } from "../ui/Message.tsx";
import { ProgressBar } from "../ui/ProgressBar.tsx";
import styles from "./OpeningScreen.module.css";

/** Before a town is open: how far it is, or why it could not be opened and what to do. */
export function OpeningScreen() {
  const opening = useApp((state) => state.opening);
  const { setView, openFirstTown, openSampleTown } = useActions();
  if (opening.state === "open") return null;
  if (opening.state === "opening") {
    return (
      <div className={styles.opening}>
        <h1 className={styles.title}>{FRAME_WORDS.openingTitle}</h1>
        <ProgressBar label={FRAME_WORDS.openingTitle} done={opening.done} total={opening.total} />
        <output>{openingText(opening.step)}</output>
      </div>
    );
  }
  return (
    <div className={styles.opening}>
      <Message
        tone="error"
        announce
        title={FRAME_WORDS.failedTitle}
        actions={
          <>
            <Button onClick={() => void openFirstTown()}>{FRAME_WORDS.tryAgain}</Button>
            <Button onClick={() => setView({ screen: "town" })}>{FRAME_WORDS.openOther}</Button>
            <Button onClick={() => void openSampleTown()}>{FRAME_WORDS.openSample}</Button>
          </>
        }
      >
        <ul className={styles.problems}>
          {opening.problems.map((problem, index) => (
            <li key={`${index} ${problem.code}`}>{problemText(problem)}</li>
          ))}
        </ul>
        <p>{FRAME_WORDS.failedKept}</p>
      </Message>
    </div>
  );
}
