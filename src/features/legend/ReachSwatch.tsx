import { useApp } from "../../state/useApp.ts";
import { LEGEND_WORDS } from "../../text/legendWords.ts";
import { limitText } from "../../text/limitText.ts";
import { reachLegendText } from "../../text/reachLegendText.ts";
import styles from "./legend.module.css";

/** What the blue band is, when one is drawn. */
export function ReachSwatch() {
  const reach = useApp((state) => state.reach);
  const shown = useApp((state) => state.view.reach);
  const limit = useApp((state) => state.view.question.limit);
  const only = useApp((state) => {
    const [id] = state.reach?.placeIds ?? [];
    return state.reach?.placeIds.length === 1 && id !== undefined
      ? (state.document.places.get(id)?.name ?? null)
      : null;
  });
  if (shown === "none" || reach === null || reach.placeIds.length === 0) return null;
  return (
    <p className={styles.reach}>
      <i className={reach.streets ? styles.band : styles.circle} />
      {reachLegendText(only, limitText(limit))}
      {reach.streets ? "" : `（${LEGEND_WORDS.reachCircle}）`}
    </p>
  );
}
