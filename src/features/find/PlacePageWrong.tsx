import { isWelfareDesk } from "../../domain/find/isWelfareDesk.ts";
import { talkPlaces } from "../../domain/find/talkPlaces.ts";
import { isDialable } from "../../domain/places/isDialable.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { wrongReport } from "../../text/find/wrongReport.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { CopyText } from "./CopyText.tsx";
import { dialled } from "../../domain/places/dialled.ts";
import styles from "./PlacePage.module.css";

/** 「内容が違うとき」: whom to tell, and a text that is ready to be sent. */
export function PlacePageWrong({ place }: { readonly place: PublicPlace }) {
  const words = PLACE_WORDS[useLanguage()];
  const today = useFind((state) => state.today);
  const places = useFind((state) => state.places);
  const town = useFind((state) => state.town?.manifest.name ?? "");
  const desk = deskOf(place, places, today);
  return (
    <section className={styles.wrong}>
      <h2>
        <RubyText text={words.wrongTitle} />
      </h2>
      <p>
        <RubyText text={words.wrong} />
      </p>
      {desk?.phone === undefined ? null : (
        <p>
          <a className={styles.link} href={`tel:${dialled(desk.phone)}`}>
            <span lang="ja">{desk.name}</span> {desk.phone}
          </a>
        </p>
      )}
      <CopyText
        text={wrongReport(place, town, today)}
        words={{ copy: words.copy, copied: words.copied, failed: words.copyFailed }}
      />
    </section>
  );
}

/** The place itself, whose operator answers its telephone; else the nearest desk of 包括 or 社協 that has one. */
function deskOf(
  place: PublicPlace,
  places: readonly PublicPlace[],
  today: string,
): PublicPlace | undefined {
  if (isReachable(place)) return place;
  const parent = places.find(({ id }) => id === place.parentId);
  if (parent !== undefined && isReachable(parent)) return parent;
  const desks = talkPlaces(places, { today, nowMinute: 0, walks: null }).map(
    (found) => found.place,
  );
  return desks.find((desk) => isReachable(desk) && isWelfareDesk(desk)) ?? desks.find(isReachable);
}

function isReachable({ phone }: PublicPlace): boolean {
  return phone !== undefined && isDialable(phone);
}
