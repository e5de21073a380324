import type { Place } from "../../domain/places/place.ts";
import type { ReachShown } from "../../state/viewState.ts";
import { useActions, useApp } from "../../state/useApp.ts";
import { limitText } from "../../text/limitText.ts";
import { placeReachText } from "../../text/placeReachText.ts";
import { PLACE_WORDS } from "../../text/placeWords.ts";
import { Segments } from "../../ui/Segments.tsx";
import styles from "./places.module.css";

/** How many people can walk to a place, and whose reach is drawn on the map. */
export function PlaceReach({ place }: { readonly place: Place }) {
  const shown = useApp((state) => state.view.reach);
  const { setView } = useActions();
  if (place.location === null) {
    return <p className={styles.unlocated}>{PLACE_WORDS.notLocated}</p>;
  }
  return (
    <div className={styles.reach}>
      <ReachSentence place={place} />
      <p className={styles.reachLabel}>{PLACE_WORDS.reachShown}</p>
      <Segments<ReachShown>
        label={PLACE_WORDS.reachShown}
        small
        options={[
          { value: "selected", text: PLACE_WORDS.reachSelected },
          { value: "all", text: PLACE_WORDS.reachAll },
          { value: "none", text: PLACE_WORDS.reachNone },
        ]}
        value={shown}
        onChange={(reach) => setView({ reach })}
      />
    </div>
  );
}

function ReachSentence({ place }: { readonly place: Place }) {
  const reach = useApp((state) => state.placeReach);
  const question = useApp((state) => state.view.question);
  const revision = useApp((state) => state.revision);
  const town = useApp((state) => state.town);
  if (town === null || town.peopleClasses.length === 0) return <p>{PLACE_WORDS.noPeople}</p>;
  if (reach?.placeIds[0] !== place.id || reach.revision !== revision)
    return <p>{PLACE_WORDS.reachWaiting}</p>;
  const sentence = placeReachText({
    walker: question.walker,
    measured:
      question.measure === "street" && !town.hasStreets ? "straightDetour" : question.measure,
    limit: limitText(question.limit),
    peopleClass: question.peopleClass,
    people: reach.people,
  });
  return <p className={styles.reachText}>{sentence}</p>;
}
