import { lazy, Suspense, useDeferredValue, useState } from "react";
import { useFind, useLanguage } from "../../state/find/useFind.ts";
import { LIST_WORDS } from "../../text/find/listWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import { CountLine } from "./CountLine.tsx";
import { DayTabs } from "./DayTabs.tsx";
import styles from "./FindList.module.css";
import { FindRow } from "./FindRow.tsx";
import { FromLine } from "./FromLine.tsx";
import { OtherChoices } from "./OtherChoices.tsx";
import { UnknownDays } from "./UnknownDays.tsx";
import { useIsWide } from "./useIsWide.ts";
import { WishChips } from "./WishChips.tsx";

const FoundMap = lazy(async () => ({ default: (await import("./FoundMap.tsx")).FoundMap }));

/** 一覧: from where, which days, which wishes, how many, and the places; on a wide screen the map beside it. */
export function FindList() {
  const words = LIST_WORDS[useLanguage()];
  const isWide = useIsWide();
  const [pointedId, setPointedId] = useState<string | null>(null);
  return (
    <div className={styles.screen}>
      <div className={styles.column}>
        <h1 className="srOnly" id="find-title" tabIndex={-1}>
          <RubyText text={words.title} />
        </h1>
        <FromLine />
        <DayTabs panelId="find-list" />
        <WishChips />
        <Found onPoint={setPointedId} />
      </div>
      {isWide ? (
        <div className={styles.beside}>
          <Suspense fallback={null}>
            <FoundMap pointedId={pointedId} />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}

/** More rows than a phone shows at once: the first picture does not wait for the others. */
const FIRST_ROWS = 5;

/** What was found on the day chosen above. */
function Found({ onPoint }: { readonly onPoint: (placeId: string | null) => void }) {
  const answer = useFind((state) => state.answer);
  const period = useFind((state) => state.view.period);
  const isLater = useDeferredValue(true, false);
  const showsAll = isLater || (answer?.rows.length ?? 0) < FIRST_ROWS;
  return (
    <div
      id="find-list"
      className={styles.found}
      role="tabpanel"
      aria-labelledby={`find-day-${period}`}
      tabIndex={-1}
    >
      <CountLine />
      {answer === null ? null : (
        <>
          {answer.rows.length === 0 ? null : (
            <ul className={styles.rows}>
              {(showsAll ? answer.rows : answer.rows.slice(0, FIRST_ROWS)).map((found) => (
                <FindRow key={found.place.id} found={found} onPoint={onPoint} />
              ))}
            </ul>
          )}
          {showsAll ? (
            <>
              <OtherChoices others={answer.others} onPoint={onPoint} />
              <UnknownDays unknown={answer.unknown} onPoint={onPoint} />
            </>
          ) : null}
        </>
      )}
    </div>
  );
}
