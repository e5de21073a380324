import { hasRide } from "../../domain/find/hasRide.ts";
import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { PLACE_LAYERS } from "../../domain/places/placeKind.ts";
import { placeSymbol } from "../../map/places/drawnPlaces.ts";
import { WALK_MINUTES } from "../../state/find/keepFinding.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { LIST_WORDS } from "../../text/find/listWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { Symbol } from "../../ui/symbols/Symbol.tsx";
import { CallLine } from "./CallLine.tsx";
import styles from "./FindRow.module.css";
import { FindMarks } from "./FindMarks.tsx";
import { FindWhen } from "./FindWhen.tsx";
import { OpenPlaceLink } from "./OpenPlaceLink.tsx";
import { WalkColumn } from "./WalkColumn.tsx";
import { WhatHappens } from "./WhatHappens.tsx";

/** One place in a list: minutes, name, what happens, when, and what else counts. The whole row is one link. */
export function FindRow({
  found,
  onPoint,
  isNamed = "h2",
  showsWalk = true,
}: {
  readonly found: FoundPlace;
  readonly onPoint: (placeId: string | null) => void;
  /** Under a heading of its own part a name is one level lower. */
  readonly isNamed?: "h2" | "h3";
  /** The walk to a place that is no part of the answer was not asked for. */
  readonly showsWalk?: boolean;
}) {
  const { place, walk } = found;
  const Name = isNamed;
  return (
    <li className={styles.row}>
      {showsWalk ? <WalkColumn walk={walk} /> : null}
      <div className={styles.about}>
        <Name className={styles.name}>
          <Symbol name={placeSymbol(place, PLACE_LAYERS)} size={28} />
          <OpenPlaceLink place={place} className={styles.link} onPoint={onPoint} />
        </Name>
        <WhatHappens place={place} />
        <FindWhen found={found} />
        <FarAway found={found} />
        <FindMarks place={place} />
        {found.next === null && place.phone !== undefined ? <CallLine phone={place.phone} /> : null}
      </div>
    </li>
  );
}

/** A walk over the limit says so, and what there is instead. */
function FarAway({ found: { place, walk } }: { readonly found: FoundPlace }) {
  const words = LIST_WORDS[useLanguage()];
  if (walk === null || walk.minutes <= WALK_MINUTES || !hasRide(place)) return null;
  return (
    <p>
      <RubyText text={words.walkTakes(walk.minutes)} />
      <RubyText text={words.rideInstead} />
    </p>
  );
}
