import { useId, useState } from "react";
import { type Wish, WISHES } from "../../domain/find/wish.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FILTER_WORDS } from "../../text/find/filterWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { wishText } from "../../text/find/wishText.ts";
import { Icon } from "../../ui/Icon.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import { LikesSearch } from "./LikesSearch.tsx";
import { WishChip } from "./WishChip.tsx";
import styles from "./WishChips.module.css";

/** As many as fill two rows on a phone; all others stand behind 「ほかにも」. */
const FIRST_COUNT = 5;

/**
 * What somebody may wish, each a sentence to press. What is chosen stays in sight when 「ほかにも」 is folded again.
 */
export function WishChips() {
  const words = FILTER_WORDS[useLanguage()];
  const { wishes, text } = useFind((state) => state.view);
  const isWithoutStart = useFind((state) => state.origin === null);
  const { setView } = useFindActions();
  const [isOpen, setIsOpen] = useState(false);
  const moreId = useId();
  const first = WISHES.slice(0, FIRST_COUNT);
  const rest = WISHES.slice(FIRST_COUNT);
  const kept = isOpen ? [] : rest.filter((wish) => wishes.includes(wish));
  return (
    <div className={styles.wishes} role="group" aria-label={withoutRuby(words.narrow)}>
      <Chips wishes={[...first, ...kept]} />
      {text !== "" && !isOpen ? (
        <WishChip pressed onPress={() => setView({ text: "" })} text={words.liked(text)} />
      ) : null}
      <button
        type="button"
        className={styles.more}
        aria-expanded={isOpen}
        aria-controls={moreId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <RubyText text={words.more} />
        <Icon name="chevronDown" size={16} />
      </button>
      <div id={moreId} className={styles.rest} hidden={!isOpen}>
        <Chips wishes={rest} />
        {isOpen ? <LikesSearch /> : null}
      </div>
      {isWithoutStart && wishes.includes("walk10") ? (
        <p className={styles.note}>
          <RubyText text={words.needsStart} />
        </p>
      ) : null}
    </div>
  );
}

function Chips({ wishes }: { readonly wishes: readonly Wish[] }) {
  const language = useLanguage();
  const chosen = useFind((state) => state.view.wishes);
  const { toggleWish } = useFindActions();
  return wishes.map((wish) => (
    <WishChip
      key={wish}
      pressed={chosen.includes(wish)}
      onPress={() => toggleWish(wish)}
      text={wishText(wish, language)}
    />
  ));
}
