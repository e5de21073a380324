import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { findDateText } from "../../text/find/findDateText.ts";
import type { Language } from "../../text/find/language.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { OpenPlaceLink } from "./OpenPlaceLink.tsx";
import styles from "./PlacePage.module.css";

/** What an old link may not hide: that a place pauses, has ended or has not begun, and what carries on instead. */
export function PlaceState({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  const today = useFind((state) => state.today);
  const successor = useFind(({ places }) => places.find(({ id }) => id === place.successorId));
  const state = stateText(place, today, language);
  if (state === null) return null;
  return (
    <p className={styles.state} role="note" data-state={place.status.state}>
      <b>
        <RubyText text={state} />
      </b>
      {successor === undefined ? null : (
        <>
          {" "}
          <RubyText text={PLACE_WORDS[language].successor} />
          <OpenPlaceLink place={successor} />
        </>
      )}
    </p>
  );
}

/** `null` for a place that is simply there. */
function stateText({ status }: PublicPlace, today: string, language: Language): string | null {
  const words = PLACE_WORDS[language];
  switch (status.state) {
    case "open":
      return null;
    case "trial":
      return words.trial;
    case "planned":
      return words.planned;
    case "closed":
      return words.ended;
    case "suspended":
      return status.to === undefined || status.to < today
        ? words.suspended
        : words.suspendedUntil(findDateText(status.to, today, language));
  }
}
