import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FIND_FRAME_WORDS } from "../../text/find/findFrameWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./FindFrame.module.css";

/** One quiet line over the list: something is different since the last visit, for whoever asks. */
export function NewsLine() {
  const words = FIND_FRAME_WORDS[useLanguage()];
  const hasNews = useFind(
    ({ news, view }) => news !== null && view.page === "list" && view.placeId === null,
  );
  const { setView } = useFindActions();
  if (!hasNews) return null;
  return (
    <p className={styles.offline}>
      <button type="button" className={styles.quiet} onClick={() => setView({ page: "news" })}>
        <RubyText text={words.news} />
      </button>
    </p>
  );
}
