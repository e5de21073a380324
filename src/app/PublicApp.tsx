import { useEffect, useState } from "react";
import { FindFrame } from "../features/find/FindFrame.tsx";
import { useLanguage } from "../state/find/useFind.ts";
import { FIND_FRAME_WORDS } from "../text/find/findFrameWords.ts";
import { RubyText } from "../ui/RubyText.tsx";
import "../ui/tokens.css";
import "../ui/base.css";
import styles from "./PublicApp.module.css";

/** The page that a town gives to everybody: さがす and nothing else. */
export function PublicApp({
  open,
  isEmbedded,
}: {
  readonly open: () => Promise<boolean>;
  /** Inside another homepage. */
  readonly isEmbedded: boolean;
}) {
  const words = FIND_FRAME_WORDS[useLanguage()];
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    void (async () => {
      if (!(await open())) setFailed(attempt);
    })();
  }, [open, attempt]);
  if (failed < attempt) return <FindFrame isEmbedded={isEmbedded} />;
  return (
    <main className={styles.failed} role="alert">
      <p>
        <RubyText text={words.failed} />
      </p>
      <button type="button" className={styles.again} onClick={() => setAttempt(attempt + 1)}>
        <RubyText text={words.again} />
      </button>
    </main>
  );
}
