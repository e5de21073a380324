import { useId } from "react";
import { useActions, useApp } from "../../state/useApp.ts";
import type { ReachShown } from "../../state/viewState.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import styles from "./legend.module.css";

const SHOWN: readonly { readonly value: ReachShown; readonly text: string }[] = [
  { value: "selected", text: LEGEND_WORDS.reachSelected },
  { value: "all", text: LEGEND_WORDS.reachAll },
  { value: "none", text: LEGEND_WORDS.reachNone },
];

/** Whose reach is drawn on the streets. */
export function ReachSwitch() {
  const reach = useApp((state) => state.view.reach);
  const { setView } = useActions();
  const id = useId();
  return (
    <div className={styles.switch}>
      <label htmlFor={id}>{LEGEND_WORDS.reach}</label>
      <select
        id={id}
        value={reach}
        onChange={(event) => {
          const chosen = SHOWN.find(({ value }) => value === event.target.value);
          if (chosen !== undefined) setView({ reach: chosen.value });
        }}
      >
        {SHOWN.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
