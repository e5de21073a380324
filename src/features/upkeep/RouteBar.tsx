import { useId, useState } from "react";
import type { Place } from "../../domain/places/place.ts";
import { UPKEEP_WORDS } from "../../text/upkeepWords.ts";
import { Button } from "../../ui/Button.tsx";
import type { Route } from "./useRoute.ts";
import styles from "./upkeep.module.css";

/** Puts the list into walking order, from a place that one chooses. */
export function RouteBar({
  route,
  places,
}: {
  readonly route: Route;
  readonly places: readonly Place[];
}) {
  const [startId, setStartId] = useState("");
  const id = useId();
  return (
    <div className={styles.route}>
      <div className={`${styles.routeTools} ${styles.noPrint}`}>
        <label htmlFor={id}>{UPKEEP_WORDS.start}</label>
        <select id={id} value={startId} onChange={(event) => setStartId(event.target.value)}>
          <option value="">{UPKEEP_WORDS.anyStart}</option>
          {places
            .filter(({ location }) => location !== null)
            .map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
        </select>
        <Button
          disabled={route.state === "ordering"}
          onClick={() => void route.order(startId || null)}
        >
          {UPKEEP_WORDS.order}
        </Button>
        {route.state === "ordered" ? (
          <Button look="quiet" onClick={route.reset}>
            {UPKEEP_WORDS.orderOff}
          </Button>
        ) : null}
      </div>
      <output className={styles.hint}>
        {route.state === "ordering" ? UPKEEP_WORDS.ordering : null}
        {route.state === "ordered" ? UPKEEP_WORDS.orderLimit : null}
      </output>
      {route.unlocated.length === 0 ? null : (
        <p className={styles.hint}>
          {UPKEEP_WORDS.unlocated}
          {route.unlocated.map(({ name }) => name).join("、")}
        </p>
      )}
    </div>
  );
}
