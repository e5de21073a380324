import type { ReactNode } from "react";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { FIND_FRAME_WORDS } from "../../text/find/findFrameWords.ts";
import { LANGUAGES } from "../../text/find/language.ts";
import { LANGUAGE_NAMES } from "../../text/find/settingsWords.ts";
import { withoutRuby } from "../../text/find/withoutRuby.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { FindBar } from "./FindBar.tsx";
import styles from "./FindFrame.module.css";
import { FindHeader } from "./FindHeader.tsx";
import { NewsLine } from "./NewsLine.tsx";
import { OfflineLine } from "./OfflineLine.tsx";
import { FindPages } from "./FindPages.tsx";
import { useFindDocument } from "./useFindDocument.ts";

/** Everything a resident sees: header, the page that is open, and the bar at the thumb. */
export function FindFrame({
  isEmbedded = false,
  staffLink = null,
}: {
  /** Inside another homepage: without header and product name. */
  readonly isEmbedded?: boolean;
  /** The way to the screens of the staff, where they are in the same app. */
  readonly staffLink?: ReactNode;
}) {
  const words = FIND_FRAME_WORDS[useLanguage()];
  const isPlace = useFind((state) => state.view.placeId !== null);
  const hasAnswer = useFind((state) => state.answer !== null);
  useFindDocument();
  return (
    <div className={styles.frame} data-embedded={isEmbedded || undefined}>
      <SkipLink text={withoutRuby(words.skipToContent)} />
      {isEmbedded || isPlace ? null : <FindHeader />}
      <OfflineLine />
      <NewsLine />
      <main className={styles.main} id="find-main" tabIndex={-1}>
        <FindPages />
        {isPlace || !hasAnswer ? null : <FindFoot staffLink={staffLink} />}
      </main>
      {isPlace ? null : <FindBar />}
    </div>
  );
}

/** The address carries the view, so the link moves the focus itself. */
function SkipLink({ text }: { readonly text: string }) {
  return (
    <a
      className={styles.skip}
      href="#find-main"
      onClick={(event) => {
        event.preventDefault();
        (document.getElementById("find-list") ?? document.getElementById("find-main"))?.focus();
      }}
    >
      {text}
    </a>
  );
}

/** Who the information is from, and whether the town is a real one. */
function FindFoot({ staffLink }: { readonly staffLink: ReactNode }) {
  const words = FIND_FRAME_WORDS[useLanguage()];
  const manifest = useFind((state) => state.town?.manifest);
  const kept = useFind((state) => state.kept.length);
  const { setView } = useFindActions();
  const credits = [
    ...new Set(
      manifest?.layers
        .filter(({ role }) => role !== "people" && role !== "candidates")
        .map(({ attribution }) => attribution) ?? [],
    ),
  ];
  return (
    <footer className={styles.foot}>
      {kept > 0 ? (
        <button type="button" className={styles.quiet} onClick={() => setView({ page: "kept" })}>
          <RubyText text={words.kept(kept)} />
        </button>
      ) : null}
      {manifest?.fictional === true ? (
        <p>
          <RubyText text={words.fictional} />
        </p>
      ) : null}
      {credits.length > 0 ? (
        <p>
          <RubyText text={words.credits} />
          {": "}
          <span lang="ja">{credits.join("、")}</span>
        </p>
      ) : null}
      <Languages />
      {staffLink}
    </footer>
  );
}

/** Each language by its own name, for those who cannot read the one that is shown. */
function Languages() {
  const language = useLanguage();
  const { setPreferences } = useFindActions();
  return (
    <p className={styles.languages}>
      {LANGUAGES.filter((each) => each !== language).map((each) => (
        <button
          key={each}
          type="button"
          className={styles.quiet}
          lang={each === "en" ? "en" : "ja"}
          onClick={() => setPreferences({ language: each })}
        >
          <RubyText text={LANGUAGE_NAMES[each]} />
        </button>
      ))}
    </p>
  );
}
