import { useState } from "react";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { PRINT_WORDS } from "../../text/find/printWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { TextParts } from "./TextParts.tsx";
import { placeNameText } from "../../text/find/placeNameText.ts";
import styles from "./PrintPage.module.css";
import { PrintPreview } from "./PrintPreview.tsx";
import { useFoundOf } from "./useFoundOf.ts";
import { useHeadingFocus } from "./useHeadingFocus.ts";
import { usePrintable } from "./usePrintable.ts";

/** One sheet of A4 for the refrigerator: which places, with furigana or without, as it will look, and 「印刷する」. */
export function PrintPage() {
  const language = useLanguage();
  const words = PRINT_WORDS[language];
  const offered = usePrintable();
  const [chosenIds, setChosenIds] = useState<readonly string[] | null>(null);
  const [hasFurigana, setHasFurigana] = useState(language === "easy");
  const chosen = chosenIds ?? offered.usualIds;
  const found = useFoundOf(chosen);
  useHeadingFocus();
  if (offered.ids.length === 0) return <NothingToPrint />;

  function toggle(id: string): void {
    setChosenIds(
      chosen.includes(id)
        ? chosen.filter((each) => each !== id)
        : offered.ids.filter((each) => each === id || chosen.includes(each)),
    );
  }

  return (
    <div className={styles.page}>
      <div className={styles.controls}>
        <h1 id="find-title" tabIndex={-1}>
          <RubyText text={words.title} />
        </h1>
        <p>
          <RubyText text={words.intro} />
        </p>
        <button
          type="button"
          className={styles.filled}
          disabled={found.length === 0}
          onClick={() => window.print()}
        >
          <RubyText text={words.print} />
        </button>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={hasFurigana}
            onChange={(event) => setHasFurigana(event.target.checked)}
          />
          <span>
            <RubyText text={words.furigana} />
          </span>
        </label>
      </div>
      <PrintPreview
        found={found}
        isKept={chosen.every((id) => offered.keptIds.includes(id))}
        language={hasFurigana ? "easy" : language === "easy" ? "ja" : language}
        label={words.preview}
      />
      <Places offeredIds={offered.ids} chosen={chosen} onToggle={toggle} />
    </div>
  );
}

/** So many fit on one sheet in letters of 12 pt. */
const MOST_PLACES = 6;

function Places({
  offeredIds,
  chosen,
  onToggle,
}: {
  readonly offeredIds: readonly string[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}) {
  const language = useLanguage();
  const words = PRINT_WORDS[language];
  const offered = useFoundOf(offeredIds);
  return (
    <fieldset className={styles.places}>
      <legend>
        <RubyText text={words.choose} />
      </legend>
      <p role="status">
        <RubyText text={words.chosen(chosen.length, MOST_PLACES)} />
      </p>
      {offered.map(({ place }) => (
        <label key={place.id} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(place.id)}
            disabled={!chosen.includes(place.id) && chosen.length >= MOST_PLACES}
            onChange={() => onToggle(place.id)}
          />
          <span>
            <TextParts parts={placeNameText(place, language)} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function NothingToPrint() {
  const words = PRINT_WORDS[useLanguage()];
  const isReading = useFind((state) => state.answer === null);
  const { setView } = useFindActions();
  return (
    <div className={styles.page}>
      <div className={styles.controls}>
        <h1 id="find-title" tabIndex={-1}>
          <RubyText text={words.title} />
        </h1>
        {isReading ? null : (
          <p>
            <RubyText text={words.empty} />
          </p>
        )}
        <button type="button" className={styles.filled} onClick={() => setView({ page: "list" })}>
          <RubyText text={words.seeList} />
        </button>
      </div>
    </div>
  );
}
