import type { FindPage } from "../../state/find/findState.ts";
import { findHash } from "../../state/find/findHash.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FIND_FRAME_WORDS } from "../../text/find/findFrameWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { FindIcon } from "./FindIcon.tsx";
import styles from "./FindBar.module.css";

/** 一覧・地図・相談したい, at the thumb. */
export function FindBar() {
  const words = FIND_FRAME_WORDS[useLanguage()];
  const view = useFind((state) => state.view);
  const { setView } = useFindActions();
  const entries = [
    { page: "list", text: words.list },
    { page: "map", text: words.map },
    { page: "talk", text: words.talk },
  ] as const satisfies readonly { readonly page: FindPage; readonly text: string }[];
  return (
    <nav className={styles.bar} aria-label={withoutRuby(words.screens)}>
      {entries.map(({ page, text }) => (
        <a
          key={page}
          className={styles.entry}
          data-page={page}
          href={findHash({ ...view, page, placeId: null })}
          aria-current={view.page === page ? "page" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            setView({ page, placeId: null });
          }}
        >
          <FindIcon name={page} size={24} />
          <span>
            <RubyText text={text} />
          </span>
        </a>
      ))}
    </nav>
  );
}
