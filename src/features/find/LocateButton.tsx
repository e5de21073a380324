import { useState } from "react";
import { useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FROM_WORDS } from "../../text/find/fromWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FromLine.module.css";

/** Asks the device where it is. Why it cannot tell, and what to do instead, is said under the button. */
export function LocateButton({
  text,
  className,
  onFound,
}: {
  readonly text: string;
  readonly className: string | undefined;
  readonly onFound: () => void;
}) {
  const words = FROM_WORDS[useLanguage()];
  const { locateDevice } = useFindActions();
  const [state, setState] = useState<LocateState>("idle");

  async function locate(): Promise<void> {
    if (state === "locating") return;
    setState("locating");
    const outcome = await locateDevice();
    setState(outcome === "found" ? "idle" : outcome);
    if (outcome === "found") onFound();
  }

  return (
    <>
      <button
        type="button"
        className={className}
        aria-busy={state === "locating"}
        onClick={() => void locate()}
      >
        <RubyText text={text} />
      </button>
      <output className={styles.outcome}>
        {state === "idle" ? null : (
          <RubyText text={state === "locating" ? words.locating : words.troubles[state]} />
        )}
      </output>
    </>
  );
}

type LocateState = "idle" | "locating" | "refused" | "failed" | "outside" | "missing";
