import { hasRide } from "../../domain/find/hasRide.ts";
import { isForNewcomers } from "../../domain/find/isForNewcomers.ts";
import type { PublicPlace } from "../../domain/places/placeForAudience.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { feeText } from "../../text/find/feeText.ts";
import { forWhomText } from "../../text/find/forWhomText.ts";
import { LIST_WORDS } from "../../text/find/listWords.ts";
import { rideText } from "../../text/find/rideText.ts";
import type { TextPart } from "../../text/find/textPart.ts";
import { wishText } from "../../text/find/wishText.ts";
import { FindIcon, type FindIconName } from "./FindIcon.tsx";
import styles from "./FindRow.module.css";
import { TextParts } from "./TextParts.tsx";

/** What else counts when one chooses, each in its words: fee, for whom, はじめてでも, 送迎, 相談できる. */
export function FindMarks({ place }: { readonly place: PublicPlace }) {
  const language = useLanguage();
  const marks: readonly Mark[] = [
    { parts: feeText(place, language) },
    { parts: forWhomText(place, language) },
    { parts: isForNewcomers(place) ? own(wishText("firstTime", language)) : [] },
    { parts: hasRide(place) ? rideText(place, language) : [], icon: "bus" },
    {
      parts: place.consultation === true ? own(LIST_WORDS[language].consultation) : [],
      icon: "talk",
    },
  ];
  const shown = marks.filter(({ parts }) => parts.length > 0);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {shown.map(({ parts, icon }) => (
        <li key={parts.map(({ text }) => text).join("")} className={styles.mark}>
          {icon === undefined ? null : <FindIcon name={icon} size={20} />}
          <span>
            <TextParts parts={parts} />
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Mark {
  readonly parts: readonly TextPart[];
  readonly icon?: FindIconName;
}

function own(text: string): readonly TextPart[] {
  return [{ text, isJapanese: false }];
}
