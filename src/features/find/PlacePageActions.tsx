import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { placeDays } from "../../domain/find/placeDays.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./PlacePage.module.css";
import { ReadAloud } from "./ReadAloud.tsx";
import { SharePlaces } from "./SharePlaces.tsx";

/** What else one can do with a place: into the calendar, to somebody, onto paper, to be read aloud. */
export function PlacePageActions({ place }: { readonly place: PublicPlace }) {
  const words = PLACE_WORDS[useLanguage()];
  const today = useFind((state) => state.today);
  const { saveCalendar, setView } = useFindActions();
  return (
    <section className={styles.actions} aria-label={withoutRuby(words.doTitle)}>
      {placeDays(place, today).next === null ? null : (
        <button type="button" className={styles.button} onClick={() => saveCalendar([place.id])}>
          <RubyText text={words.calendar} />
        </button>
      )}
      <button
        type="button"
        className={styles.button}
        onClick={() => setView({ page: "print", placeId: null })}
      >
        <RubyText text={words.print} />
      </button>
      <ReadAloud contentId="find-place" />
      <SharePlaces places={[place]} />
    </section>
  );
}
