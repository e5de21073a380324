import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { LIST_WORDS } from "../../text/find/listWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindList.module.css";
import { FindRow } from "./FindRow.tsx";

/** Never one choice alone: what is a little farther on the same day, and what there is on other days. */
export function OtherChoices({
  others,
  onPoint,
}: {
  readonly others: readonly FoundPlace[];
  readonly onPoint: (placeId: string | null) => void;
}) {
  const words = LIST_WORDS[useLanguage()];
  const parts = [
    { title: words.farther, found: others.filter(({ sessions }) => sessions.length > 0) },
    { title: words.otherDays, found: others.filter(({ sessions }) => sessions.length === 0) },
  ];
  return parts
    .filter(({ found }) => found.length > 0)
    .map(({ title, found }) => (
      <section key={title} className={styles.part}>
        <h2>
          <RubyText text={title} />
        </h2>
        <ul className={styles.rows}>
          {found.map((each) => (
            <FindRow key={each.place.id} found={each} onPoint={onPoint} isNamed="h3" />
          ))}
        </ul>
      </section>
    ));
}
