import { isDialable } from "../../domain/places/isDialable.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { PLACE_WORDS } from "../../text/find/placeWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { CallIcon } from "./CallIcon.tsx";
import { dialled } from "../../domain/places/dialled.ts";
import styles from "./PlacePage.module.css";

/** The telephone at the thumb, the number in it; nothing where there is none that can be dialled. */
export function PlacePageCall({ place }: { readonly place: PublicPlace }) {
  const words = PLACE_WORDS[useLanguage()];
  const { phone } = place;
  if (phone === undefined || !isDialable(phone)) return null;
  return (
    <div className={styles.foot}>
      <a className={styles.call} href={`tel:${dialled(phone)}`}>
        <CallIcon size={26} />
        <span>
          <RubyText text={words.call} />
        </span>
        <span className={styles.number}>{phone.trim()}</span>
      </a>
    </div>
  );
}
