import type { AppState } from "../../state/appState.ts";
import { drawnReach } from "../../state/drawnReach.ts";
import { useApp } from "../../state/useApp.ts";
import { limitText } from "../../text/limitText.ts";
import { reachLegendText } from "../../text/reachLegendText.ts";
import styles from "./legend.module.css";

/** What the blue band is, when one is drawn. */
export function ReachSwatch() {
  const reach = useApp(drawnReach);
  const limit = useApp((state) => state.view.question.limit);
  const straight = useApp(({ view }) =>
    view.question.measure === "straight" ? "straight" : "straightDetour",
  );
  const only = useApp(placeDrawn);
  if (reach === null) return null;
  const band = only === null ? `${styles.band} ${styles.many}` : styles.band;
  return (
    <p className={styles.reach}>
      <i className={reach.streets ? band : styles.circle} />
      {reachLegendText(only, limitText(limit), reach.streets ? "street" : straight)}
    </p>
  );
}

/** The name of the place whose reach is drawn; `null` where it is that of all. */
function placeDrawn({ view, document }: AppState): string | null {
  if (view.reach === "all" || view.placeId === null) return null;
  return document.places.get(view.placeId)?.name ?? null;
}
