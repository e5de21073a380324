import type { FindAnswer, LeaveOut } from "../../domain/find/foundPlace.ts";
import { useFind, useFindActions, useLanguage } from "../../state/find/useFind.ts";
import { leaveOutButtonText } from "../../text/find/leaveOutButtonText.ts";
import { leaveOutText } from "../../text/find/leaveOutText.ts";
import { LIST_WORDS } from "../../text/find/listWords.ts";
import { RubyText } from "../../ui/RubyText.tsx";
import styles from "./NothingFound.module.css";

/** Where a list would be empty: what was asked, what to leave out, how many there are then, and a button that does it. */
export function NothingFound({ answer }: { readonly answer: FindAnswer }) {
  const language = useLanguage();
  const words = LIST_WORDS[language];
  const asked = useFind((state) => state.view);
  const isEmptyTown = useFind((state) => state.places.length === 0);
  const leave = useLeaveOut();
  if (isEmptyTown) return <RubyText text={words.emptyTown} />;
  const best = answer.leaveOut[0] ?? null;
  const isLost = best === null && answer.others.length + answer.unknown.length === 0;
  return (
    <div className={styles.nothing}>
      <p>
        <RubyText text={leaveOutText(asked, best, language)} />
        {isLost ? <RubyText text={words.noPlaces} /> : null}
      </p>
      {best === null ? null : (
        <button type="button" className={styles.leave} onClick={() => leave(best.what)}>
          <RubyText text={leaveOutButtonText(asked, best.what, language)} />
        </button>
      )}
    </div>
  );
}

function useLeaveOut(): (what: LeaveOut["what"]) => void {
  const { setView, toggleWish } = useFindActions();
  return (what) => {
    if (what === "text") setView({ text: "" });
    else if (what === "period") setView({ period: "week" });
    else toggleWish(what);
  };
}
