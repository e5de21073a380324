import { useState } from "react";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./CopyText.module.css";

/** A text to take along: a button that copies it, and, where copying is not allowed, the text to be chosen by hand. */
export function CopyText({
  text,
  words,
}: {
  readonly text: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
}) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <div className={styles.copy}>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        <RubyText text={words.copy} />
      </button>
      <p role="status">
        {outcome === "none" ? null : (
          <RubyText text={outcome === "copied" ? words.copied : words.failed} />
        )}
      </p>
      {outcome === "failed" ? (
        <textarea
          className={styles.text}
          lang="ja"
          readOnly
          rows={text.split("\n").length + 1}
          aria-label={withoutRuby(words.copy)}
          value={text}
        />
      ) : null}
    </div>
  );
}
