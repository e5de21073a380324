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
  opening,
  openAgain,
  isEmbedded,
}: {
  /** Whether the town could be opened. */
  readonly opening: Promise<boolean>;
  readonly openAgain: () => Promise<boolean>;
  /** Inside another homepage. */
  readonly isEmbedded: boolean;
}) {
  const words = FIND_FRAME_WORDS[useLanguage()];
  const [attempt, setAttempt] = useState(opening);
  const [failed, setFailed] = useState<Promise<boolean> | null>(null);
  useEffect(() => {
    void (async () => {
      if (!(await attempt)) setFailed(attempt);
    })();
  }, [attempt]);
  if (failed !== attempt) return <FindFrame isEmbedded={isEmbedded} />;
  return (
    <main className={styles.failed} role="alert">
      <p>
        <RubyText text={words.failed} />
      </p>
      <button type="button" className={styles.again} onClick={() => setAttempt(openAgain())}>
        <RubyText text={words.again} />
      </button>
    </main>
  );
}
