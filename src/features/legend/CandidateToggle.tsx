import { useActions, useApp } from "../../state/useApp.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import { numberText } from "../../text/numberText.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./legend.module.css";

/** Draws the town's candidate sites or not: they are no places yet, and change no figure. */
export function CandidateToggle() {
  const count = useApp((state) => state.town?.candidates.length ?? 0);
  const on = useApp((state) => state.view.candidates);
  const { setView } = useActions();
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles.layer}
      aria-pressed={on}
      onClick={() => setView({ candidates: !on })}
    >
      <span className={styles.tick}>{on ? <Icon name="check" size={14} /> : null}</span>
      <Symbol name="candidate" size={20} />
      <span>{LEGEND_WORDS.candidates}</span>
      <span className="num">{numberText(count)}</span>
    </button>
  );
}
