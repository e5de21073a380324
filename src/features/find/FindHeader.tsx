import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FIND_FRAME_WORDS } from "../../text/find/findFrameWords.ts";
import { Logo } from "../../ui/Logo.tsx";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindFrame.module.css";

/** Product and town, and the way to 文字・ことば. */
export function FindHeader() {
  const words = FIND_FRAME_WORDS[useLanguage()];
  const town = useFind((state) => state.town?.manifest.name ?? "");
  const { setView } = useFindActions();
  return (
    <header className={styles.header}>
      <span className={styles.logo}>
        <Logo />
      </span>
      <b className={styles.product}>{words.product}</b>
      <span className={styles.town} lang="ja">
        {town}
      </span>
      <button
        type="button"
        className={styles.quiet}
        onClick={() => setView({ page: "settings", placeId: null })}
      >
        <RubyText text={words.settings} />
      </button>
    </header>
  );
}
