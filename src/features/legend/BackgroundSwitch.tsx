import { useId } from "react";
import { useActions, useApp } from "../../state/useApp.ts";
import type { Background } from "../../state/viewState.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import styles from "./legend.module.css";

const BACKGROUNDS: readonly { readonly value: Background; readonly text: string }[] = [
  { value: "none", text: LEGEND_WORDS.backgroundNone },
  { value: "gsiPale", text: LEGEND_WORDS.gsiPale },
  { value: "gsiStd", text: LEGEND_WORDS.gsiStd },
];

/** A map from outside under the town's own streets, which needs the internet. */
export function BackgroundSwitch() {
  const background = useApp((state) => state.view.background);
  const { setView } = useActions();
  const id = useId();
  return (
    <div className={styles.switch}>
      <label htmlFor={id}>{LEGEND_WORDS.background}</label>
      <select
        id={id}
        value={background}
        aria-describedby={`${id}-note`}
        onChange={(event) => {
          const chosen = BACKGROUNDS.find(({ value }) => value === event.target.value);
          if (chosen !== undefined) setView({ background: chosen.value });
        }}
      >
        {BACKGROUNDS.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <span id={`${id}-note`} className={background === "none" ? "srOnly" : styles.note}>
        {LEGEND_WORDS.needsInternet}
      </span>
    </div>
  );
}
