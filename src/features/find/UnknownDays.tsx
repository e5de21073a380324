import type { FoundPlace } from "../../domain/find/foundPlace.ts";
import { useLanguage } from "../../state/find/useFind.ts";
import { daysUnknownText } from "../../text/find/daysUnknownText.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindList.module.css";
import { FindRow } from "./FindRow.tsx";

/** Places that fit but whose days nobody knows: to be asked by telephone, and never called open. */
export function UnknownDays({
  unknown,
  onPoint,
}: {
  readonly unknown: readonly FoundPlace[];
  readonly onPoint: (placeId: string | null) => void;
}) {
  const language = useLanguage();
  if (unknown.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>
        <RubyText text={daysUnknownText(language)} />
      </h2>
      <ul className={styles.rows}>
        {unknown.map((found) => (
          <FindRow key={found.place.id} found={found} onPoint={onPoint} isNamed="h3" />
        ))}
      </ul>
    </section>
  );
}
