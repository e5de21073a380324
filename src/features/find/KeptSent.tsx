import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { KEPT_WORDS } from "../../text/find/keptWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./KeptPage.module.css";
import { PlaceLine } from "./PlaceLine.tsx";
import { useFoundOf } from "./useFoundOf.ts";

/** Places that a link brought along: shown, and kept only when somebody presses 「とっておく」. */
export function KeptSent() {
  const words = KEPT_WORDS[useLanguage()];
  const sentIds = useFind((state) => state.view.sentIds);
  const kept = useFind((state) => state.kept);
  const { keepAll } = useFindActions();
  const sent = useFoundOf(sentIds);
  const notKept = sent.map(({ place }) => place.id).filter((id) => !kept.includes(id));
  return (
    <section className={styles.sent}>
      <h2>
        <RubyText text={words.sentTitle} />
      </h2>
      <p>
        <RubyText text={sent.length === 0 ? words.sentNone : words.sentText} />
      </p>
      <ul className={styles.lines}>
        {sent.map((found) => (
          <PlaceLine key={found.place.id} found={found}>
            {kept.includes(found.place.id) || sent.length === 1 ? null : (
              <button
                type="button"
                className={styles.quiet}
                aria-label={withoutRuby(words.takeOf(found.place.name))}
                onClick={() => keepAll([found.place.id])}
              >
                <RubyText text={words.take} />
              </button>
            )}
          </PlaceLine>
        ))}
      </ul>
      {sent.length === 0 ? null : notKept.length === 0 ? (
        <p role="status">
          <RubyText text={words.allKept} />
        </p>
      ) : (
        <div className={styles.actions}>
          <button type="button" className={styles.filled} onClick={() => keepAll(notKept)}>
            <RubyText text={words.keepSent(notKept.length)} />
          </button>
        </div>
      )}
    </section>
  );
}
