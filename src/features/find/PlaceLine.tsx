import type { ReactNode } from "react";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { findSessionText } from "../../text/find/findSessionText.ts";
import { walkMinutesText } from "../../text/find/walkMinutesText.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { OpenPlaceLink } from "./OpenPlaceLink.tsx";
import styles from "./PlaceLine.module.css";
import { PlaceState } from "./PlaceState.tsx";
import { WhatHappens } from "./WhatHappens.tsx";

/** A place in a short list: symbol and name, minutes on foot, what happens, its next day, and what one may press. */
export function PlaceLine({
  found: { place, walk, next },
  children,
}: {
  readonly found: FoundPlace;
  readonly children?: ReactNode;
}) {
  const language = useLanguage();
  const today = useFind((state) => state.today);
  return (
    <li className={styles.line}>
      <h3 className={styles.name}>
        <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={28} />
        <OpenPlaceLink place={place} className={styles.link} />
      </h3>
      <WhatHappens place={place} />
      {place.status.state === "suspended" ? (
        <PlaceState place={place} />
      ) : (
        <p className={styles.next}>
          <RubyText text={findSessionText(next, today, language)} />
        </p>
      )}
      {walk === null ? null : (
        <p className={styles.walk}>
          <RubyText text={walkMinutesText(walk.minutes, language)} />
        </p>
      )}
      {children === undefined ? null : <div className={styles.buttons}>{children}</div>}
    </li>
  );
}
