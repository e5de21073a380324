import type { WalkTo } from "../../domain/find/foundPlace.ts";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { LIST_WORDS } from "../../text/find/listWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindRow.module.css";

/** The minutes on foot, right-aligned so that the eye runs down them; nothing while nobody said where from. */
export function WalkColumn({ walk }: { readonly walk: WalkTo | null }) {
  const words = LIST_WORDS[useLanguage()];
  const hasStart = useFind((state) => state.origin !== null);
  if (!hasStart) return null;
  if (walk === null) {
    return (
      <p className={styles.walk}>
        <small>
          <RubyText text={words.walkUnknown} />
        </small>
      </p>
    );
  }
  return (
    <p className={styles.walk}>
      <small>
        <RubyText text={words.walk} />
      </small>
      <span className={styles.minutes} data-long={walk.minutes > 99}>
        <b>{walk.minutes}</b>
        <i>
          <RubyText text={words.minutes(walk.minutes)} />
        </i>
      </span>
      {walk.isStraight ? (
        <small>
          <RubyText text={words.estimated} />
        </small>
      ) : null}
    </p>
  );
}
