import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { isDialable } from "../../domain/places/isDialable.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { findSessionText } from "../../text/find/findSessionText.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { sessionDaysLines } from "../../text/find/sessionDaysLines.ts";
import { walkMinutesText } from "../../text/find/walkMinutesText.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { CallIcon } from "./CallIcon.tsx";
import { dialled } from "../../domain/places/dialled.ts";
import { OpenPlaceLink } from "./OpenPlaceLink.tsx";
import styles from "./TalkPage.module.css";

/** One desk: name, hours, how far, and its telephone as a button with the number in it. */
export function TalkDesk({
  found: { place, walk, sessions, next },
  isFirst,
}: {
  readonly found: FoundPlace;
  /** The one that is offered first has the filled button. */
  readonly isFirst: boolean;
}) {
  const language = useLanguage();
  const words = PLACE_WORDS[language];
  const today = useFind((state) => state.today);
  const { phone, consultationText } = place;
  const hours =
    sessions.length > 0
      ? sessionDaysLines(sessions, today, language)
      : [findSessionText(next, today, language)];
  return (
    <div className={styles.desk}>
      <h3 className={styles.name}>
        <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={28} />
        <OpenPlaceLink place={place} className={styles.link} />
      </h3>
      <p className={styles.hours}>
        {hours.map((line) => (
          <span key={line}>
            <RubyText text={line} />{" "}
          </span>
        ))}
      </p>
      {walk === null ? null : (
        <p>
          <RubyText text={walkMinutesText(walk.minutes, language)} />
        </p>
      )}
      {consultationText === undefined ? null : <p lang="ja">{consultationText}</p>}
      {phone === undefined ? null : isDialable(phone) ? (
        <a
          className={isFirst ? styles.callFirst : styles.call}
          href={`tel:${dialled(phone)}`}
          aria-label={withoutRuby(words.callTo(place.name, phone))}
        >
          <CallIcon size={isFirst ? 26 : 22} />
          <span>
            <RubyText text={words.call} />
          </span>
          <span className={styles.number}>{phone.trim()}</span>
        </a>
      ) : (
        <p lang="ja">{phone}</p>
      )}
    </div>
  );
}
