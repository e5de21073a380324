import { type ChangeEvent, useId, useState } from "react";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FILTER_WORDS } from "../../text/find/filterWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { Icon } from "../../ui/Icon.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./SearchBox.module.css";

/** 「好きなことでさがす」: words they like; while kana are being turned into kanji nothing is searched for. */
export function LikesSearch() {
  const words = FILTER_WORDS[useLanguage()];
  const text = useFind((state) => state.view.text);
  const { setView } = useFindActions();
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();

  function change({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) {
    const isComposing = nativeEvent instanceof InputEvent && nativeEvent.isComposing;
    setDraft(isComposing ? target.value : null);
    if (!isComposing) setView({ text: target.value });
  }

  return (
    <div className={styles.search}>
      <label htmlFor={id}>
        <RubyText text={words.likes} />
      </label>
      <div className={styles.box}>
        <Icon name="search" size={22} />
        <input
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          maxLength={60}
          placeholder={withoutRuby(words.likesExample)}
          value={draft ?? text}
          onChange={change}
          onCompositionEnd={({ currentTarget }) => {
            setDraft(null);
            setView({ text: currentTarget.value });
          }}
        />
        {text === "" ? null : (
          <button
            type="button"
            aria-label={withoutRuby(words.clearLiked(text))}
            onClick={() => setView({ text: "" })}
          >
            <Icon name="close" size={20} />
          </button>
        )}
      </div>
    </div>
  );
}
