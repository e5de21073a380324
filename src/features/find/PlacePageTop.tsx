import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { findHash } from "../../state/find/findHash.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { Icon } from "../../ui/Icon.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import { KeepIcon } from "./KeepIcon.tsx";
import styles from "./PlacePage.module.css";

/** The way back to the list, and 「とっておく」. */
export function PlacePageTop({ place }: { readonly place: PublicPlace | null }) {
  const words = PLACE_WORDS[useLanguage()];
  const view = useFind((state) => state.view);
  const isKept = useFind(({ kept }) => place !== null && kept.includes(place.id));
  const { setView, toggleKept } = useFindActions();
  return (
    <div className={styles.top}>
      <a
        className={styles.quiet}
        href={findHash({ ...view, placeId: null })}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setView({ placeId: null });
        }}
      >
        <Icon name="chevronLeft" size={22} />
        <span>
          <RubyText text={view.page === "list" ? words.back : words.backElsewhere} />
        </span>
      </a>
      {place === null ? null : (
        <button
          type="button"
          className={styles.quiet}
          aria-pressed={isKept}
          onClick={() => toggleKept(place.id)}
        >
          <KeepIcon isKept={isKept} />
          <span>
            <RubyText text={isKept ? words.kept : words.keep} />
          </span>
        </button>
      )}
    </div>
  );
}
