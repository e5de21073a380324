import { drawnPlaces } from "../../map/places/drawnPlaces.ts";
import { useApp } from "../../state/useApp.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import styles from "./legend.module.css";

/** Places that are drawn by their state, because nobody can go there today: not counted. */
export function StateMarks() {
  const places = useApp((state) => state.document.places);
  const layers = useApp((state) => state.view.question.layers);
  const drawn = drawnPlaces(places.values(), layers);
  return STATES.map((state) => {
    const isDrawn = drawn.some(({ status }) => status.state === state);
    return !isDrawn ? null : (
      <span key={state} className={styles.mark}>
        <Symbol name={state} size={20} />
        {LEGEND_WORDS[state]}
      </span>
    );
  });
}

const STATES = ["suspended", "planned"] as const;
