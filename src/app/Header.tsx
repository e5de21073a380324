import { useActions, useApp } from "../state/useApp.ts";
import type { Screen } from "../state/viewState.ts";
import { FRAME_WORDS } from "../text/frameWords.ts";
import { Logo } from "../ui/Logo.tsx";
import styles from "./Header.module.css";
import { SaveLine } from "./SaveLine.tsx";
import { UndoButtons } from "./UndoButtons.tsx";

/** Product and town, the screens, undo and redo, and whether the last edit is safe. */
export function Header() {
  const town = useApp((state) => state.town?.manifest.name ?? "");
  const isSurvey = useApp((state) => state.view.screen === "survey" && state.town !== null);
  return (
    <header className={styles.header}>
      {isSurvey ? (
        <a
          className={styles.skip}
          href="#table"
          onClick={(event) => {
            event.preventDefault();
            focusTable();
          }}
        >
          {FRAME_WORDS.skipToTable}
        </a>
      ) : null}
      <div className={styles.brand}>
        <span className={styles.logo}>
          <Logo />
        </span>
        <span className={styles.names}>
          <b className={styles.product}>{FRAME_WORDS.product}</b>
          <span className={styles.town}>{town}</span>
        </span>
      </div>
      <Screens />
      <div className={styles.end}>
        <UndoButtons />
        <SaveLine />
      </div>
    </header>
  );
}

function Screens() {
  const screen = useApp((state) => state.view.screen);
  const { setView } = useActions();
  const screens: readonly { readonly id: Screen; readonly word: string }[] = [
    { id: "find", word: FRAME_WORDS.find },
    { id: "inventory", word: FRAME_WORDS.inventory },
    { id: "survey", word: FRAME_WORDS.survey },
    { id: "town", word: FRAME_WORDS.town },
  ];
  return (
    <nav className={styles.screens} aria-label={FRAME_WORDS.screens}>
      {screens.map(({ id, word }) => (
        <button
          key={id}
          type="button"
          className={styles.screen}
          aria-current={screen === id ? "page" : undefined}
          onClick={() => setView({ screen: id })}
        >
          {word}
        </button>
      ))}
    </nav>
  );
}

/** The URL hash carries the view, so the link moves the focus itself and leaves the hash alone. */
function focusTable() {
  const table = document.getElementById("table");
  const firstRow = table?.querySelector<HTMLElement>('[tabindex="0"]');
  (firstRow ?? table ?? document.getElementById("main"))?.focus();
}
